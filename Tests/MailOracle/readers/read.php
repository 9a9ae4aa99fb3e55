<?php
// What PHP's imap and mailparse make of a From field.
function imap(string $text, callable $decode): array {
    $found = [];
    foreach (imap_rfc822_parse_adrlist($text, '') as $a) {
        $found[] = [$decode($a->personal ?? ''), isset($a->host) ? "$a->mailbox@$a->host" : ($a->mailbox ?? '')];
    }
    imap_errors();
    return $found;
}
function parse(string $text, callable $decode): array {
    return array_map(fn($a) => [$decode($a['display'] === $a['address'] ? '' : $a['display']), $a['address']], mailparse_rfc822_parse_addresses($text));
}
mb_internal_encoding('UTF-8');
$decode = fn($t) => iconv_mime_decode($t, ICONV_MIME_DECODE_CONTINUE_ON_ERROR, 'UTF-8');
$mb = fn($t) => mb_decode_mimeheader($t);
$same = fn($t) => $t;
$readers = [];
if (function_exists('imap_rfc822_parse_adrlist')) {
    $readers['PHP imap'] = fn($t) => imap($t, $decode);
    $readers['PHP imap, decoded first (iconv)'] = fn($t) => imap($decode($t), $same);
    $readers['PHP imap, decoded first (mbstring)'] = fn($t) => imap($mb($t), $same);
}
if (function_exists('mailparse_rfc822_parse_addresses')) {
    $readers['PHP mailparse'] = fn($t) => parse($t, $decode);
    $readers['PHP mailparse, decoded first'] = fn($t) => parse($decode($t), $same);
}
while (($line = fgets(STDIN)) !== false) {
    $text = trim(preg_replace('/\r\n(?=[ \t])/', '', hex2bin(trim($line))));
    $answer = [];
    foreach ($readers as $name => $reader) {
        try { $answer[$name] = @$reader($text); } catch (Throwable $e) { $answer[$name] = get_class($e) . ': ' . $e->getMessage(); }
    }
    echo json_encode($answer, JSON_INVALID_UTF8_SUBSTITUTE), "\n";
}
