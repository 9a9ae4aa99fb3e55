# `make` alone prints what there is to make.
export PREFIX  ?= /usr
export DESTDIR ?=

LIBSTDCXX = .build/static-libstdc++/libstdc++.a
VENV = .build/python
PYTEST = /usr/bin/python3 -B -m pytest -p no:cacheprovider -q
IN_CONTAINER = Tests/System/in-container

.PHONY: help setup setup-build setup-run setup-bench build run demo test lint unit-test model-test system-test \
    lab-test package-test boot-test test-testing fuzz bench screenshots install uninstall install-mta uninstall-mta \
    deb clean

help:
	@sed -n 's/^\([a-z-]*\):.*## /make \1	/p' Makefile | expand -t 19

run: setup-run build  ## build, start everything on loopback, send one message, stay until Ctrl-C: to try it
	@/usr/bin/python3 -B Tests/Demo/demo.py --stay
demo: setup-run build  ## the same once; succeeds only if the message arrives unharmed
	@/usr/bin/python3 -B Tests/Demo/demo.py

build: setup-build $(LIBSTDCXX)  ## release executables into .build/release/
	@config/quietly 'Building the release executables (minutes the first time)' \
	    swift build -c release --static-swift-stdlib --disable-local-rpath
	@mkdir -p .build/completions
	@set -e; for shell in bash zsh fish; do \
	    .build/release/cloudflare-smtp-gateway --generate-completion-script $$shell >.build/completions/$$shell; done
	@sed -i '1{/^#!/d}' .build/completions/bash    # it is sourced, not run
# Package.swift looks for libstdc++ in a folder that holds nothing but the static archive.
$(LIBSTDCXX): | setup-build
	@mkdir -p $(@D)
	@ln -sf "$$(g++ -print-file-name=libstdc++.a)" $@

# What is installed where: config/installed-files. Neither builds anything.
install:  ## install what is built (DESTDIR=, PREFIX=/usr); as root
	@config/install
uninstall:  ## remove it again; settings and state stay
	@config/install --uninstall
install-mta:  ## install the sendmail of this host's programs, in the place of another; as root
	@config/install --mta
uninstall-mta:  ## remove it again
	@config/install --mta --uninstall
deb: build  ## Debian packages of what is built, for Debian 12 and later; prints where they are
	@config/install-missing-packages deb
	@config/build-deb

# The black-box tests and those in the container wait for most of their time: they run at once.
test: setup lint unit-test model-test build  ## lint, and every test below; those under a real systemd need root
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target system-test lab-test
	@$(MAKE) --no-print-directory package-test boot-test
	@echo '==> All tests done'
lint:  ## check the format of the code
	@echo '==> Format of the code'
	@config/lint
unit-test: | $(LIBSTDCXX)  ## the modules, one by one
	@echo '==> Unit tests (the first build takes minutes)'
	@swift test --quiet --disable-xctest
model-test:  ## the protocol by which no message is sent twice, with crashes at every step
	@echo '==> Model of what is sent once (spin)'
	@Tests/Model/check
system-test: build $(VENV)/.made  ## the built executables, as black boxes
	@echo '==> Black-box tests of the built executables'
	@$(PYTEST) Tests/System --ignore Tests/System/Lab --ignore Tests/System/Package --ignore Tests/System/Boot
# The packages of Python that Debian does not have, in a place of their own.
$(VENV)/.made: Tests/System/requirements.txt
	@echo '==> Installing what $< names into $(VENV)'
	@/usr/bin/python3 -m venv --clear $(VENV)
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@
lab-test: build  ## what is installed, under a real systemd
	@echo '==> Under a real systemd, in a throw-away container'
	@$(IN_CONTAINER) Tests/System/Lab
package-test: deb  ## the Debian package, on this release and on Debian 13
	@echo '==> The Debian package under a real systemd, without a toolchain'
	@$(IN_CONTAINER) Tests/System/Package
	@echo '==> The same package on a bare Debian 13'
	@$(IN_CONTAINER) --release trixie Tests/System/Package/test_package.py
boot-test: deb  ## hosts that are switched off and on
	@echo '==> Boots, on this machine'\''s release and on a bare Debian 13'
	@$(PYTEST) -rs Tests/System/Boot
# No part of `make test`, as it changes from day to day.
test-testing: deb  ## the package, and its boots, on the Debian release that is being tested; needs root
	@echo '==> The package and its boots on a bare Debian testing'
	@$(IN_CONTAINER) --release testing Tests/System/Package/test_package.py
	@RELEASES=testing $(PYTEST) -rs Tests/System/Boot

fuzz:  ## look for input that breaks a promise: FUZZ_SECONDS=30 for each target
	@Tests/Fuzz/fuzz
bench: setup-bench build  ## measure everything against its references: minutes; BENCH="startup wire" for parts of it
	@Tests/Bench/run $(BENCH)
screenshots: setup build  ## the pages of the admin UI as pictures: SCREENSHOTS=folder
	@/usr/bin/python3 -B Tests/Demo/screenshots.py $(or $(SCREENSHOTS),.build/screenshots)

# Debian's packages, by what they are needed for: config/packages.
setup:  ## install the Debian packages that are missing (the others do so by themselves)
	@config/install-missing-packages build run deb test
setup-build:  ## those to build
	@config/install-missing-packages build
setup-run:  ## those to run it
	@config/install-missing-packages build run
setup-bench:  ## those to measure it
	@config/install-missing-packages build run bench

clean:  ## remove everything built
	rm -rf .build
