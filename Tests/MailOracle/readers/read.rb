# What Ruby's Mail makes of a From field.
require "json"
require "mail"

READERS = {
  "Ruby Mail" => ->(t) { Mail::AddressList.new(t).addresses.map { |a| [Mail::Encodings.decode_encode(a.display_name.to_s, :decode), a.address] } },
  "Ruby Mail, decoded first" => ->(t) { Mail::AddressList.new(Mail::Encodings.value_decode(t)).addresses.map { |a| [a.display_name.to_s, a.address] } },
}
$stdout.sync = true
$stdin.each_line do |line|
  text = [line.chomp].pack("H*").force_encoding("UTF-8").gsub(/\r\n(?=[ \t])/, "").strip
  answer = READERS.to_h do |name, reader|
    [name, begin reader.call(text) rescue "#{$!.class}: #{$!.message}" end]
  end
  puts JSON.generate(answer)
end
