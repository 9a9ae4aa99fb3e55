# `make` alone prints what there is to make.

PREFIX  ?= /usr
DESTDIR ?=

HANDLERS := gateway-smtp gateway-http gateway-admin gateway-state
GENERATOR := gateway-generator
TOOLS    := cloudflare-sandbox
PROGRAMS := $(HANDLERS) $(GENERATOR) $(TOOLS)

LIBEXECDIR  := $(PREFIX)/libexec/cloudflare-smtp-gateway
UNITDIR     := $(PREFIX)/lib/systemd/system
GENERATORDIR := $(PREFIX)/lib/systemd/system-generators
SYSUSERSDIR := $(PREFIX)/lib/sysusers.d
TMPFILESDIR := $(PREFIX)/lib/tmpfiles.d
CATALOGDIR  := $(PREFIX)/lib/systemd/catalog
MANDIR      := $(PREFIX)/share/man
DOCDIR      := $(PREFIX)/share/doc/cloudflare-smtp-gateway
SETTINGSDIR := /etc/cloudflare-smtp-gateway

UNITS   := $(notdir $(wildcard systemd/*.service systemd/*.socket systemd/*.slice systemd/*.target systemd/*.path))
SLICE_DROP_INS := cloudflare-smtp-gateway.slice.d
# Every handler lives in the sandbox of this one; `make install` writes the others from it.
SMTP_UNIT  := systemd/cloudflare-smtp-gateway-smtp@.service
MADE_UNITS := $(patsubst %,cloudflare-smtp-gateway-%@.service,smtps http https)
MANPAGES := $(wildcard docs/man/*.[1-8])
RELEASE := .build/release
LIBSTDCXX := .build/static-libstdc++/libstdc++.a

# Debian's packages, by what they are needed for. The Swift toolchain, git and make are there already.
BUILD_PACKAGES := g++ libcurl4-openssl-dev libsqlite3-dev libssl-dev libsystemd-dev pkg-config
RUN_PACKAGES   := ca-certificates curl python3 systemd
DEB_PACKAGES   := debhelper
# Real clients, and what they log in or speak TLS through.
TEST_PACKAGES  := fail2ban git-email libauthen-sasl-perl libio-socket-ssl-perl libmailtools-perl libnet-ssleay-perl \
    libphp-phpmailer libsasl2-modules lintian mandoc msmtp node-nodemailer nodejs openssl perl php-cli postfix \
    python3-pytest python3-systemd python3-venv s-nail spin swaks
INSTALL_MISSING = @config/install-missing-packages

VENV = .build/python
PYTEST = /usr/bin/python3 -B -m pytest -p no:cacheprovider -q

.PHONY: help setup setup-build setup-run build run demo test lint unit-test model-test system-test lab-test package-test fuzz bench deb install uninstall clean

help:
	@echo 'make run         try it: build, start everything on loopback, send one message, stay until Ctrl-C'
	@echo 'make demo        the same once; succeeds only if the message arrives unharmed'
	@echo 'make test        every test: lint, unit, black-box, and under a real systemd (that part needs root)'
	@echo 'make build       release executables into $(RELEASE)/'
	@echo 'make install     install what is built (DESTDIR=, PREFIX=$(PREFIX)); as root'
	@echo 'make uninstall   remove it again; settings and state stay'
	@echo 'make deb         a Debian package of what is built, for Debian 12 and later; prints where it is'
	@echo 'make setup       install the Debian packages that are missing (the others do so by themselves)'
	@echo 'make bench       measure the state helper: pairs a second, latency, start-up, memory'
	@echo 'make fuzz        look for input that breaks a promise: FUZZ_SECONDS=30 for each target'
	@echo 'make lint        check the formatting of the Swift code'
	@echo 'make clean       remove everything built'

setup:
	$(INSTALL_MISSING) $(BUILD_PACKAGES) $(RUN_PACKAGES) $(DEB_PACKAGES) $(TEST_PACKAGES)

setup-build:
	$(INSTALL_MISSING) $(BUILD_PACKAGES)

setup-run:
	$(INSTALL_MISSING) $(BUILD_PACKAGES) $(RUN_PACKAGES)

# Package.swift looks for libstdc++ in a folder that holds nothing but the static archive.
$(LIBSTDCXX): | setup-build
	@mkdir -p $(@D)
	@ln -sf "$$(g++ -print-file-name=libstdc++.a)" $@

build: setup-build $(LIBSTDCXX)
	@config/quietly 'Building the release executables (minutes the first time)' \
	    swift build -c release --static-swift-stdlib --disable-local-rpath

run: setup-run build
	@/usr/bin/python3 -B Tests/Demo/demo.py --stay

demo: setup-run build
	@/usr/bin/python3 -B Tests/Demo/demo.py

test: setup lint unit-test model-test build system-test lab-test package-test
	@echo '==> All tests done'

lint:
	@echo '==> Formatting'
	@swift format lint --strict --recursive Package.swift Sources Tests

unit-test: | $(LIBSTDCXX)
	@echo '==> Unit tests (the first build takes minutes)'
	@swift test --quiet --disable-xctest

# The protocol by which no message is sent twice, with crashes at every step.
model-test:
	@echo '==> Model of what is sent once (spin)'
	@Tests/Model/check

# The packages of Python that Debian does not have, in a place of their own.
$(VENV)/.made: Tests/System/requirements.txt
	@echo '==> Installing what Tests/System/requirements.txt names into $(VENV)'
	@/usr/bin/python3 -m venv --clear $(VENV)
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

system-test: build $(VENV)/.made
	@echo '==> Black-box tests of the built executables'
	@$(PYTEST) Tests/System --ignore Tests/System/Lab --ignore Tests/System/Package

lab-test: build
	@echo '==> Under a real systemd, in a throw-away container'
	@if Tests/System/with-systemd --check; \
	then Tests/System/with-systemd $(PYTEST) Tests/System/Lab; \
	else $(PYTEST) -rs Tests/System/Lab; fi

# From the package alone, in a container of its own.
package-test: deb
	@echo '==> The Debian package under a real systemd, without a toolchain'
	@if Tests/System/with-systemd --check; \
	then Tests/System/with-systemd $(PYTEST) Tests/System/Package; \
	else $(PYTEST) -rs Tests/System/Package; fi

bench: setup-run $(LIBSTDCXX)
	@config/quietly 'Building the release executables (minutes the first time)' \
	    swift build -c release --static-swift-stdlib --disable-local-rpath
	@Tests/Bench/run

# By libFuzzer with AddressSanitizer; see Tests/Fuzz/README.md.
fuzz:
	@Tests/Fuzz/fuzz

deb: build
	$(INSTALL_MISSING) $(DEB_PACKAGES)
	@config/build-deb

# Does not build: what is run as root is only copied. The units name /usr; another PREFIX is put in on the way.
install:
	@for program in $(PROGRAMS); do test -x $(RELEASE)/$$program || { echo 'Run "make build" first.' >&2; exit 1; }; done
	install -d $(DESTDIR)$(LIBEXECDIR) $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(UNITDIR)/$(SLICE_DROP_INS) $(DESTDIR)$(GENERATORDIR)
	install -d $(DESTDIR)$(SYSUSERSDIR) $(DESTDIR)$(TMPFILESDIR)
	install -m 0755 -s $(HANDLERS:%=$(RELEASE)/%) $(DESTDIR)$(LIBEXECDIR)
	install -m 0755 -s $(TOOLS:%=$(RELEASE)/%) $(DESTDIR)$(PREFIX)/bin
	install -m 0755 -s $(RELEASE)/$(GENERATOR) $(DESTDIR)$(GENERATORDIR)/cloudflare-smtp-gateway-generator
	install -m 0755 systemd/prepare-root systemd/apply-settings config/after-install config/before-uninstall $(DESTDIR)$(LIBEXECDIR)
	install -m 0644 $(UNITS:%=systemd/%) $(DESTDIR)$(UNITDIR)
	install -m 0644 systemd/$(SLICE_DROP_INS)/*.conf $(DESTDIR)$(UNITDIR)/$(SLICE_DROP_INS)
	# The HTTP door's handler is the same but for its names, one with implicit TLS but for one argument, and they stay so.
	@for unit in $(MADE_UNITS:%=$(DESTDIR)$(UNITDIR)/%); do \
	    { case $$unit in *-http*) sed 's/gateway-smtp$$/gateway-http/; s/^Description=SMTP/Description=HTTP/' $(SMTP_UNIT);; \
	        *) cat $(SMTP_UNIT);; esac; } \
	    | { case $$unit in *s@*) sed '/^Description=/s/$$/ inside TLS/; /^ExecStart=/s/$$/ --implicit-tls/';; *) cat;; esac; } \
	        >$$unit; chmod 0644 $$unit; done
	sed -i 's|/usr/libexec/|$(PREFIX)/libexec/|g; s|/usr/lib/systemd/|$(PREFIX)/lib/systemd/|g' $(UNITS:%=$(DESTDIR)$(UNITDIR)/%) \
	    $(MADE_UNITS:%=$(DESTDIR)$(UNITDIR)/%) $(DESTDIR)$(LIBEXECDIR)/prepare-root $(DESTDIR)$(LIBEXECDIR)/apply-settings
	install -m 0644 systemd/cloudflare-smtp-gateway.sysusers $(DESTDIR)$(SYSUSERSDIR)/cloudflare-smtp-gateway.conf
	install -m 0644 systemd/cloudflare-smtp-gateway.tmpfiles $(DESTDIR)$(TMPFILESDIR)/cloudflare-smtp-gateway.conf
	install -d $(DESTDIR)$(CATALOGDIR) $(DESTDIR)$(DOCDIR)
	install -m 0644 systemd/cloudflare-smtp-gateway.catalog $(DESTDIR)$(CATALOGDIR)
	for page in $(MANPAGES); do \
	    install -D -m 0644 -t $(DESTDIR)$(MANDIR)/man$${page##*.} $$page || exit 1; done
	install -m 0644 README.md LICENSE $(wildcard docs/*.md docs/*.yaml) $(DESTDIR)$(DOCDIR)
	cp -r config/fail2ban config/examples $(DESTDIR)$(DOCDIR)
	install -m 0755 config/certbot-deploy-hook $(DESTDIR)$(DOCDIR)
	install -d -m 0755 $(DESTDIR)$(SETTINGSDIR)
	test -e $(DESTDIR)$(SETTINGSDIR)/gateway.env || install -m 0600 config/gateway.env $(DESTDIR)$(SETTINGSDIR)/gateway.env
	@test -n '$(DESTDIR)' || config/after-install

uninstall:
	@test -n '$(DESTDIR)' || config/before-uninstall
	rm -f $(UNITS:%=$(DESTDIR)$(UNITDIR)/%) $(MADE_UNITS:%=$(DESTDIR)$(UNITDIR)/%) $(TOOLS:%=$(DESTDIR)$(PREFIX)/bin/%)
	rm -f $(DESTDIR)$(SYSUSERSDIR)/cloudflare-smtp-gateway.conf $(DESTDIR)$(TMPFILESDIR)/cloudflare-smtp-gateway.conf
	rm -f $(DESTDIR)$(CATALOGDIR)/cloudflare-smtp-gateway.catalog
	for page in $(MANPAGES); do rm -f $(DESTDIR)$(MANDIR)/man$${page##*.}/$${page##*/}; done
	rm -rf $(DESTDIR)$(LIBEXECDIR) $(DESTDIR)$(UNITDIR)/$(SLICE_DROP_INS) $(DESTDIR)$(DOCDIR)
	rm -f $(DESTDIR)$(GENERATORDIR)/cloudflare-smtp-gateway-generator
	@echo 'Kept: $(DESTDIR)$(SETTINGSDIR), and in /var/lib cloudflare-smtp-gateway and cloudflare-smtp-gateway-state.'

clean:
	rm -rf .build
