#!/usr/bin/perl
# What Perl's three readers of addresses make of a From field.
use strict;
use warnings;
use Encode ();
use JSON::PP ();

my %readers;
for my $class (qw(Mail::Address Email::Address Email::Address::XS)) {
    eval "require $class; 1" or next;
    my $read = sub {
        my ($text, $decodes) = @_;
        my @found = $class eq 'Email::Address::XS' ? Email::Address::XS::parse_email_addresses($text) : $class->parse($text);
        return [map {
            my $name = ($class eq 'Mail::Address' || $class eq 'Email::Address::XS' ? $_->phrase : $_->phrase) // '';
            $name =~ s/\A"(.*)"\z/$1/s;
            $name =~ s/\\(.)/$1/gs if $class eq 'Mail::Address';
            [$decodes ? Encode::decode('MIME-Header', $name) : $name, $_->address // '']
        } @found];
    };
    $readers{$class} = sub { $read->(Encode::decode('UTF-8', $_[0]), 1) };
    $readers{"$class, decoded first"} = sub { $read->(Encode::decode('MIME-Header', $_[0]), 0) };
}
my $json = JSON::PP->new->ascii;
$| = 1;
while (my $line = <STDIN>) {
    chomp $line;
    my $text = pack 'H*', $line;
    $text =~ s/\r\n(?=[ \t])//g;
    my %answer;
    for my $name (keys %readers) {
        my $found = eval { local $SIG{__WARN__} = sub {}; $readers{$name}->($text) };
        $answer{$name} = $found // "$@";
    }
    print $json->encode(\%answer), "\n";
}
