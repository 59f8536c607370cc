import java.io.*;
import java.net.*;
import java.nio.charset.*;
import java.nio.file.*;
import java.time.*;
import java.time.format.*;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;
import java.util.zip.*;

/** Texts of the net: mails with encoded words and parts, cookies, query strings, a log file packed with gzip and summed up, jar and file URLs. */
public class MimeAndMail {
    static String word(String s) {
        return s.chars().allMatch(c -> c < 127) ? s : "=?UTF-8?B?" + Base64.getEncoder().encodeToString(s.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    static String unword(String s) {
        return Pattern.compile("=\\?([^?]+)\\?([BQ])\\?([^?]*)\\?=").matcher(s).replaceAll(m -> {
            Charset cs = Charset.forName(m.group(1));
            if (m.group(2).equals("B")) {
                return Matcher.quoteReplacement(new String(Base64.getDecoder().decode(m.group(3)), cs));
            }
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            String t = m.group(3).replace('_', ' ');
            for (int i = 0; i < t.length(); i++) {
                if (t.charAt(i) == '=') {
                    b.write(HexFormat.fromHexDigits(t, i + 1, i + 3));
                    i += 2;
                } else {
                    b.write(t.charAt(i));
                }
            }
            return Matcher.quoteReplacement(b.toString(cs));
        });
    }

    static String quotedPrintable(String s) {
        StringBuilder b = new StringBuilder();
        int column = 0;
        for (byte x : s.getBytes(StandardCharsets.UTF_8)) {
            String e = x == '\n' ? "\r\n" : x >= ' ' && x < 127 && x != '=' ? String.valueOf((char) x) : String.format("=%02X", x);
            if (column + e.length() > 30 && x != '\n') {
                b.append("=\r\n");
                column = 0;
            }
            b.append(e);
            column = x == '\n' ? 0 : column + e.length();
        }
        return b.toString();
    }

    public static void main(String[] args) throws Exception {
        String subject = "Gr\u00fc\u00dfe aus K\u00f6ln \u20ac";
        System.out.println(word(subject) + " " + unword(word(subject)).equals(subject) + " " + unword("=?ISO-8859-1?Q?Andr=E9_x?= and =?utf-8?Q?=E2=82=AC?=").equals("Andr\u00e9 x and \u20ac"));
        System.out.println(quotedPrintable("Zeile mit \u00e4\u00f6\u00fc = und noch etwas mehr Text\nkurz").replace("\r\n", "~"));
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.of(2024, 2, 29, 13, 5, 0, 0, ZoneOffset.ofHours(-5)));
        System.out.println(date + " " + Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
        byte[] data = new byte[100];
        for (int i = 0; i < 100; i++) {
            data[i] = (byte) (i * 37);
        }
        String mail = "From: a@b\r\nSubject: " + word(subject) + "\r\nContent-Type: multipart/mixed; boundary=\"xx yy\"\r\n\r\n--xx yy\r\nContent-Type: text/plain\r\n\r\nbody\r\n--xx yy\r\nContent-Transfer-Encoding: base64\r\n\r\n" + Base64.getMimeEncoder(40, "\r\n".getBytes()).encodeToString(data) + "\r\n--xx yy--\r\n";
        Matcher boundary = Pattern.compile("boundary=\"?([^\";\r]+)").matcher(mail);
        System.out.println(boundary.find() + " " + boundary.group(1));
        for (String part : mail.split(Pattern.quote("--" + boundary.group(1)))) {
            int at = part.indexOf("\r\n\r\n");
            System.out.println(part.length() + " " + (at < 0 ? "end" : part.contains("base64") ? Arrays.equals(Base64.getMimeDecoder().decode(part.substring(at)), data) : part.substring(at).strip()));
        }
        Path dir = Files.createTempDirectory("net");
        Path log = dir.resolve("access.log.gz");
        try (Writer w = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(log)), StandardCharsets.UTF_8)) {
            String[] paths = {"/", "/a?x=1", "/b", "/a?x=2", "/missing"};
            for (int i = 0; i < 40; i++) {
                ZonedDateTime at = ZonedDateTime.of(2024, 3, 30, 22, 0, 0, 0, ZoneId.of("Europe/Berlin")).plusMinutes(i * 15L);
                w.write("10.0.0." + i % 3 + " - - [" + DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.US).format(at) + "] \"GET " + paths[i % 5] + " HTTP/1.1\" " + (i % 5 == 4 ? 404 : 200) + " " + i * 100 + "\n");
            }
        }
        record Hit(String ip, ZonedDateTime at, String path, int status, long size) {
        }
        Pattern p = Pattern.compile("(?<ip>\\S+) - - \\[(?<at>[^]]+)] \"\\w+ (?<path>\\S+) [^\"]+\" (?<status>\\d+) (?<size>\\d+)");
        List<Hit> hits;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(log)), StandardCharsets.UTF_8))) {
            hits = in.lines().map(p::matcher).filter(Matcher::matches).map(m -> new Hit(m.group("ip"), ZonedDateTime.parse(m.group("at"), DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.US)), m.group("path"), Integer.parseInt(m.group("status")), Long.parseLong(m.group("size")))).toList();
        }
        System.out.println(hits.size() + " " + hits.get(0) + " " + hits.get(39).at());
        System.out.println(hits.stream().collect(Collectors.groupingBy(h -> URI.create(h.path()).getPath(), TreeMap::new, Collectors.summingLong(Hit::size))).toString());
        System.out.println(hits.stream().collect(Collectors.groupingBy(h -> h.at().getHour() + h.at().getOffset().getId(), LinkedHashMap::new, Collectors.counting())).toString());
        System.out.println(hits.stream().filter(h -> h.status() >= 400).map(Hit::ip).distinct().sorted().toList());
        Path jar = dir.resolve("x.jar");
        try (ZipOutputStream z = new ZipOutputStream(Files.newOutputStream(jar))) {
            z.putNextEntry(new ZipEntry("conf/app.properties"));
            z.write("key=value\nother=\\u00e4\n".getBytes());
        }
        URL u = URI.create("jar:" + jar.toUri() + "!/conf/app.properties").toURL();
        Properties props = new Properties();
        try (InputStream in = u.openStream()) {
            props.load(in);
        }
        System.out.println(new TreeMap<>(props) + " " + u.getProtocol());
        JarURLConnection c = (JarURLConnection) u.openConnection();
        c.setUseCaches(false);
        System.out.println(c.getEntryName() + " " + c.getContentLength() + " " + c.getContentType() + " " + c.getJarEntry());
        c.getJarFile().close();
        Path text = Files.writeString(dir.resolve("a b.txt"), "file url");
        URLConnection f = text.toUri().toURL().openConnection();
        System.out.println(new String(f.getInputStream().readAllBytes()) + " " + f.getContentLength() + " " + f.getContentType() + " " + f.getURL().getPath().endsWith("a%20b.txt"));
        try {
            dir.resolve("none").toUri().toURL().openStream();
        } catch (FileNotFoundException e) {
            System.out.println(e.getMessage().replace(dir.toString(), "DIR"));
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            System.out.println((loader.getResource("conf/app.properties") != null) + " " + loader.getResource("none") + " " + new String(loader.getResourceAsStream("conf/app.properties").readNBytes(9)));
            try {
                loader.loadClass("No");
            } catch (ClassNotFoundException e) {
                System.out.println(e);
            }
        }
        try (FileSystem fs = FileSystems.newFileSystem(jar)) {
            System.out.println(Files.readAllLines(fs.getPath("conf", "app.properties")) + " " + Files.exists(fs.getPath("/none")));
        }
        try (Stream<Path> s = Files.walk(dir)) {
            s.sorted(Comparator.reverseOrder()).forEach(x -> x.toFile().delete());
        }
    }
}
