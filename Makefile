# `make` alone prints what there is to make.

PREFIX  ?= /usr
DESTDIR ?=

HANDLERS := gateway-smtp gateway-http gateway-admin gateway-state
GENERATOR := gateway-generator
TOOLS    := cloudflare-smtp-gateway cloudflare-sandbox
PROGRAMS := $(HANDLERS) $(GENERATOR) $(TOOLS)

LIBEXECDIR  := $(PREFIX)/libexec/cloudflare-smtp-gateway
UNITDIR     := $(PREFIX)/lib/systemd/system
GENERATORDIR := $(PREFIX)/lib/systemd/system-generators
SYSUSERSDIR := $(PREFIX)/lib/sysusers.d
TMPFILESDIR := $(PREFIX)/lib/tmpfiles.d
PRESETDIR   := $(PREFIX)/lib/systemd/system-preset
CATALOGDIR  := $(PREFIX)/lib/systemd/catalog
MANDIR      := $(PREFIX)/share/man
DOCDIR      := $(PREFIX)/share/doc/cloudflare-smtp-gateway
SETTINGSDIR := /etc/cloudflare-smtp-gateway
# Where each shell looks for the completions of cloudflare-smtp-gateway.
COMPLETIONS := bash:share/bash-completion/completions/cloudflare-smtp-gateway zsh:share/zsh/vendor-completions/_cloudflare-smtp-gateway \
    fish:share/fish/vendor_completions.d/cloudflare-smtp-gateway.fish

UNITS   := $(notdir $(wildcard systemd/*.service systemd/*.socket systemd/*.slice systemd/*.target systemd/*.path \
    systemd/*.timer))
DROP_INS := cloudflare-smtp-gateway.slice.d cloudflare-smtp-gateway-admin@.service.d
# Every handler lives in the sandbox of this one; `make install` writes the others from it.
SMTP_UNIT  := systemd/cloudflare-smtp-gateway-smtp@.service
MADE_UNITS := $(patsubst %,cloudflare-smtp-gateway-%@.service,smtps http https admin)
# It looks for changes in the sandbox of the one that puts them in force.
SETTINGS_UNIT := systemd/cloudflare-smtp-gateway-settings.service
AGAIN_UNIT := cloudflare-smtp-gateway-settings-again.service
MANPAGES := $(wildcard docs/man/*.[1-8])
RELEASE := .build/release
LIBSTDCXX := .build/static-libstdc++/libstdc++.a

# Debian's packages, by what they are needed for. The Swift toolchain, git and make are there already.
BUILD_PACKAGES := g++ libcurl4-openssl-dev libsqlite3-dev libssl-dev libsystemd-dev pkg-config
RUN_PACKAGES   := ca-certificates curl python3 systemd
DEB_PACKAGES   := debhelper
# Real clients, and what they log in or speak TLS through; and readers of mail, to see what these make of what leaves.
# golang-go is the greatest of them: 81 MB to fetch, 464 MB on disk. The JDK: 72 MB and 77 MB, 44 MB and 189 MB with its JRE.
# The other clients are 24 MB and 100 MB together.
TEST_PACKAGES  := binutils caddy chromium chromium-driver debootstrap default-jdk-headless fail2ban faketime git-email \
    golang-go libauthen-sasl-perl libio-socket-ssl-perl libjakarta-mail-java libmailtools-perl libnet-ssleay-perl \
    libphp-phpmailer libsasl2-modules lintian mandoc msmtp mutt nginx node-nodemailer nodejs openssl perl php-cli \
    php-mail php-net-smtp php-symfony-mailer postfix prometheus-alertmanager python3-aiosmtplib python3-pil \
    python3-pytest python3-selenium python3-systemd python3-venv ruby-actionmailer s-nail sendemail spin strace sudo \
    swaks valgrind \
    gir1.2-gmime-3.0 golang-go libemail-address-perl libemail-address-xs-perl php-imap php-mailparse php-mbstring \
    python3-gi ruby-mail
# An upstream inside TLS, and a network to put it far away in.
BENCH_PACKAGES := iproute2 nginx
INSTALL_MISSING = @config/install-missing-packages

VENV = .build/python
PYTEST = /usr/bin/python3 -B -m pytest -p no:cacheprovider -q

.PHONY: screenshots help setup setup-build setup-run setup-bench build run demo test lint unit-test model-test system-test lab-test package-test boot-test test-testing fuzz bench deb install uninstall clean

help:
	@echo 'make run         try it: build, start everything on loopback, send one message, stay until Ctrl-C'
	@echo 'make demo        the same once; succeeds only if the message arrives unharmed'
	@echo 'make test        every test: lint, unit, black-box, and under a real systemd (that part needs root)'
	@echo 'make test-testing  the package, and its boots, on the Debian release that is being tested; needs root'
	@echo 'make build       release executables into $(RELEASE)/'
	@echo 'make install     install what is built (DESTDIR=, PREFIX=$(PREFIX)); as root'
	@echo 'make uninstall   remove it again; settings and state stay'
	@echo 'make deb         a Debian package of what is built, for Debian 12 and later; prints where it is'
	@echo 'make setup       install the Debian packages that are missing (the others do so by themselves)'
	@echo 'make bench       measure everything against its references: minutes; BENCH="startup wire" for parts of it'
	@echo 'make screenshots SCREENSHOTS=folder   the pages of the admin UI as pictures'
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
	@mkdir -p .build/completions
	@for shell in bash zsh fish; do \
	    $(RELEASE)/cloudflare-smtp-gateway --generate-completion-script $$shell >.build/completions/$$shell || exit 1; done
	@sed -i '1{/^#!/d}' .build/completions/bash    # it is sourced, not run

run: setup-run build
	@/usr/bin/python3 -B Tests/Demo/demo.py --stay

demo: setup-run build
	@/usr/bin/python3 -B Tests/Demo/demo.py

# The black-box tests and those in the container wait for most of their time: they run at once.
test: setup lint unit-test model-test build
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target system-test lab-test
	@$(MAKE) --no-print-directory package-test boot-test
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
	@$(PYTEST) Tests/System --ignore Tests/System/Lab --ignore Tests/System/Package --ignore Tests/System/Boot

lab-test: build
	@echo '==> Under a real systemd, in a throw-away container'
	@if Tests/System/with-systemd --check; \
	then Tests/System/with-systemd $(PYTEST) Tests/System/Lab; \
	else $(PYTEST) -rs Tests/System/Lab; fi

# on-bare-root RELEASE,TESTS: on a bare host of another Debian release; without root or registry they are counted as skipped.
define on-bare-root
@root=$$(Tests/System/bare-root $(1)); case $$? in \
    0) Tests/System/with-systemd --root "$$root" $(PYTEST) $(2);; \
    75) $(PYTEST) -rs $(2);; \
    *) exit 1;; esac
endef

# From the package alone, in a container of its own.
package-test: deb
	@echo '==> The Debian package under a real systemd, without a toolchain'
	@if Tests/System/with-systemd --check; \
	then Tests/System/with-systemd $(PYTEST) Tests/System/Package; \
	else $(PYTEST) -rs Tests/System/Package; fi
	@echo '==> The same package on a bare Debian 13'
	$(call on-bare-root,trixie,Tests/System/Package/test_package.py)

# Hosts that are switched off and on.
boot-test: deb
	@echo '==> Boots, on this machine'\''s release and on a bare Debian 13'
	@$(PYTEST) -rs Tests/System/Boot

# What comes after: no part of `make test`, as it changes from day to day.
test-testing: deb
	@echo '==> The package and its boots on a bare Debian testing'
	$(call on-bare-root,testing,Tests/System/Package/test_package.py)
	@RELEASES=testing $(PYTEST) -rs Tests/System/Boot

# Every page of the admin UI, in light, dark and on a phone.
SCREENSHOTS ?= .build/screenshots
screenshots: setup build
	@/usr/bin/python3 -B Tests/Demo/screenshots.py $(SCREENSHOTS)

setup-bench:
	$(INSTALL_MISSING) $(BUILD_PACKAGES) $(RUN_PACKAGES) $(BENCH_PACKAGES)

# Everything against its references, in one table; see docs/performance.md.
bench: setup-bench build
	@Tests/Bench/run $(BENCH)

# By libFuzzer with AddressSanitizer; see Tests/Fuzz/README.md.
fuzz:
	@Tests/Fuzz/fuzz

deb: build
	$(INSTALL_MISSING) $(DEB_PACKAGES)
	@config/build-deb

# install-programs NAMES,FOLDER: stripped first and copied then. The kernel keeps a file that strip has written in smaller
# pieces, and a program starts from it a tenth more slowly.
define install-programs
@stripped=$$(mktemp) && trap 'rm -f "$$stripped"' EXIT && for program in $(1); do \
    strip -o "$$stripped" $(RELEASE)/$$program && install -m 0755 "$$stripped" $(DESTDIR)$(2)/$$program || exit 1; done
endef

# Does not build: what is run as root is only copied. The units name /usr; another PREFIX is put in on the way.
install:
	@for program in $(PROGRAMS); do test -x $(RELEASE)/$$program || { echo 'Run "make build" first.' >&2; exit 1; }; done
	install -d $(DESTDIR)$(LIBEXECDIR) $(DESTDIR)$(PREFIX)/bin $(DROP_INS:%=$(DESTDIR)$(UNITDIR)/%) $(DESTDIR)$(GENERATORDIR)
	install -d $(DESTDIR)$(SYSUSERSDIR) $(DESTDIR)$(TMPFILESDIR) $(DESTDIR)$(PRESETDIR)
	$(call install-programs,$(HANDLERS),$(LIBEXECDIR))
	$(call install-programs,$(TOOLS),$(PREFIX)/bin)
	@for completion in $(COMPLETIONS); do \
	    install -D -m 0644 .build/completions/$${completion%%:*} $(DESTDIR)$(PREFIX)/$${completion#*:} || exit 1; done
	$(call install-programs,$(GENERATOR),$(GENERATORDIR))
	mv $(DESTDIR)$(GENERATORDIR)/$(GENERATOR) $(DESTDIR)$(GENERATORDIR)/cloudflare-smtp-gateway-generator
	install -m 0755 systemd/prepare-root systemd/apply-settings config/after-install config/before-uninstall $(DESTDIR)$(LIBEXECDIR)
	install -m 0644 $(UNITS:%=systemd/%) $(DESTDIR)$(UNITDIR)
	for folder in $(DROP_INS); do install -m 0644 systemd/$$folder/*.conf $(DESTDIR)$(UNITDIR)/$$folder || exit 1; done
	# The other doors' handlers are the same but for their names, one with implicit TLS but for one argument, and they stay so.
	@for unit in $(MADE_UNITS); do \
	    { case $$unit in *-http*) sed 's/gateway-smtp$$/gateway-http/; s/^Description=SMTP/Description=HTTP/' $(SMTP_UNIT);; \
	        *-admin*) sed 's/gateway-smtp$$/gateway-admin/; s/^Description=SMTP/Description=Admin UI/' $(SMTP_UNIT);; \
	        *) cat $(SMTP_UNIT);; esac; } \
	    | { case $$unit in *s@*) sed '/^Description=/s/$$/ inside TLS/; /^ExecStart=/s/$$/ --implicit-tls/';; *) cat;; esac; } \
	        >$(DESTDIR)$(UNITDIR)/$$unit; chmod 0644 $(DESTDIR)$(UNITDIR)/$$unit; done
	sed '/^Description=/s/=.*/=A second look at the settings of the SMTP gateway/; /^ExecStart=/s/$$/ --again/' $(SETTINGS_UNIT) \
	    >$(DESTDIR)$(UNITDIR)/$(AGAIN_UNIT); chmod 0644 $(DESTDIR)$(UNITDIR)/$(AGAIN_UNIT)
	sed -i 's|/usr/libexec/|$(PREFIX)/libexec/|g; s|/usr/lib/systemd/|$(PREFIX)/lib/systemd/|g' $(UNITS:%=$(DESTDIR)$(UNITDIR)/%) \
	    $(MADE_UNITS:%=$(DESTDIR)$(UNITDIR)/%) $(DESTDIR)$(UNITDIR)/$(AGAIN_UNIT) $(DESTDIR)$(LIBEXECDIR)/prepare-root $(DESTDIR)$(LIBEXECDIR)/apply-settings
	install -m 0644 systemd/cloudflare-smtp-gateway.sysusers $(DESTDIR)$(SYSUSERSDIR)/cloudflare-smtp-gateway.conf
	install -m 0644 systemd/cloudflare-smtp-gateway.tmpfiles $(DESTDIR)$(TMPFILESDIR)/cloudflare-smtp-gateway.conf
	install -m 0644 systemd/cloudflare-smtp-gateway.preset $(DESTDIR)$(PRESETDIR)/50-cloudflare-smtp-gateway.preset
	install -d $(DESTDIR)$(CATALOGDIR) $(DESTDIR)$(DOCDIR)
	install -m 0644 systemd/cloudflare-smtp-gateway.catalog $(DESTDIR)$(CATALOGDIR)
	for page in $(MANPAGES); do \
	    install -D -m 0644 -t $(DESTDIR)$(MANDIR)/man$${page##*.} $$page || exit 1; done
	install -m 0644 README.md LICENSE $(wildcard docs/*.md docs/*.png docs/*.yaml) $(DESTDIR)$(DOCDIR)
	# There they are all in one folder.
	sed -i 's|](docs/|](|g; s|](../README.md|](README.md|g' $(DESTDIR)$(DOCDIR)/*.md
	cp -r config/fail2ban config/examples $(DESTDIR)$(DOCDIR)
	chmod -R a+rX $(DESTDIR)$(DOCDIR)/fail2ban $(DESTDIR)$(DOCDIR)/examples
	install -m 0755 config/certbot-deploy-hook $(DESTDIR)$(DOCDIR)
	install -d -m 0755 $(DESTDIR)$(SETTINGSDIR)
	test -e $(DESTDIR)$(SETTINGSDIR)/gateway.env || install -m 0600 config/gateway.env $(DESTDIR)$(SETTINGSDIR)/gateway.env
	@test -n '$(DESTDIR)' || config/after-install

uninstall:
	@test -n '$(DESTDIR)' || config/before-uninstall
	rm -f $(UNITS:%=$(DESTDIR)$(UNITDIR)/%) $(MADE_UNITS:%=$(DESTDIR)$(UNITDIR)/%) $(DESTDIR)$(UNITDIR)/$(AGAIN_UNIT) $(TOOLS:%=$(DESTDIR)$(PREFIX)/bin/%)
	rm -f $(DESTDIR)$(SYSUSERSDIR)/cloudflare-smtp-gateway.conf $(DESTDIR)$(TMPFILESDIR)/cloudflare-smtp-gateway.conf
	rm -f $(foreach completion,$(COMPLETIONS),$(DESTDIR)$(PREFIX)/$(lastword $(subst :, ,$(completion))))
	rm -f $(DESTDIR)$(CATALOGDIR)/cloudflare-smtp-gateway.catalog $(DESTDIR)$(PRESETDIR)/50-cloudflare-smtp-gateway.preset
	for page in $(MANPAGES); do rm -f $(DESTDIR)$(MANDIR)/man$${page##*.}/$${page##*/}; done
	rm -rf $(DESTDIR)$(LIBEXECDIR) $(DROP_INS:%=$(DESTDIR)$(UNITDIR)/%) $(DESTDIR)$(DOCDIR)
	rm -f $(DESTDIR)$(GENERATORDIR)/cloudflare-smtp-gateway-generator
	@test -n '$(DESTDIR)' -o ! -d /run/systemd/system || systemctl daemon-reload
	@test -n '$(DESTDIR)' || rm -rf /run/cloudflare-smtp-gateway
	@echo 'Kept: $(DESTDIR)$(SETTINGSDIR), and in /var/lib cloudflare-smtp-gateway and cloudflare-smtp-gateway-state.'

clean:
	rm -rf .build
