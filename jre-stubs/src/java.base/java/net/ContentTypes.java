package java.net;

import java.io.IOException;
import java.io.InputStream;

/** Types of contents by name and by first bytes. */
final class ContentTypes {
    private static final String NAMES = "text/plain txt text java c cc c++ h pl el;text/html html htm;text/css css;text/csv csv;"
        + "text/javascript js;application/json json;text/markdown md markdown;application/xml xml;application/pdf pdf;application/zip zip;"
        + "application/java-archive jar;application/gzip gz;image/png png;image/jpeg jpg jpeg jpe jfif pjpeg pjp;image/gif gif;image/bmp bmp;"
        + "image/svg+xml svg svgz;image/webp webp;image/tiff tif tiff;audio/basic snd au;audio/x-wav wav;video/mpeg mpg mpe mpeg;"
        + "video/mp4 m4v mp4;application/octet-stream saveme dump hqx arc obj lib bin exe;application/rtf rtf;application/x-tar tar;"
        + "application/x-sh sh;application/postscript eps ai ps;application/x-bzip2 bz2;application/vnd.rar rar;application/x-7z-compressed 7z;"
        + "text/php php;application/wasm wasm";

    private ContentTypes() {
    }

    static String ofName(String name) {
        int from = name.lastIndexOf('#');
        String path = from > 0 ? name.substring(0, from) : name;
        int dot = path.lastIndexOf('.');
        if (dot < 0 || path.lastIndexOf('/') > dot) {
            return null;
        }
        String end = path.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
        for (String line : NAMES.split(";")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                if (words[i].equals(end)) {
                    return words[0];
                }
            }
        }
        return null;
    }

    static String ofStream(InputStream in) throws IOException {
        if (!in.markSupported()) {
            return null;
        }
        in.mark(16);
        byte[] b = in.readNBytes(16);
        in.reset();
        String s = new String(b, java.nio.charset.StandardCharsets.ISO_8859_1);
        if (s.startsWith("\u00ca\u00fe\u00ba\u00be")) {
            return "application/java-vm";
        }
        if (s.startsWith("\u00ac\u00ed")) {
            return "application/x-java-serialized-object";
        }
        if (s.startsWith("GIF8")) {
            return "image/gif";
        }
        if (s.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "image/png";
        }
        if (s.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (s.startsWith("#def")) {
            return "image/x-bitmap";
        }
        if (s.startsWith("<?xml")) {
            return "application/xml";
        }
        String lower = s.toLowerCase(java.util.Locale.ROOT);
        if (lower.startsWith("<!") || lower.startsWith("<html") || lower.startsWith("<head") || lower.startsWith("<body")) {
            return "text/html";
        }
        if (s.startsWith("RIFF")) {
            return "audio/x-wav";
        }
        return null;
    }
}
