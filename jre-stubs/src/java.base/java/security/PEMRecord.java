package java.security;

import java.util.Base64;

/** A text between lines that say what it is (RFC 7468). */
public record PEMRecord(String type, String content, byte[] leadingData) implements DEREncodable {
    public PEMRecord {
        if (type == null) {
            throw new NullPointerException("\"type\" cannot be null.");
        }
        if (content == null) {
            throw new NullPointerException("\"content\" cannot be null.");
        }
        if (type.startsWith("-") || type.startsWith("BEGIN ") || type.startsWith("END ")) {
            throw new IllegalArgumentException("PEM syntax labels found.  Only the PEM type identifier is allowed");
        }
        leadingData = leadingData == null ? null : leadingData.clone();
    }

    public PEMRecord(String type, String content) {
        this(type, content, null);
    }

    @Override
    public byte[] leadingData() {
        return leadingData == null ? null : leadingData.clone();
    }

    byte[] decoded() {
        return Base64.getMimeDecoder().decode(content);
    }

    /** Lines of 64 letters. */
    @Override
    public String toString() {
        String end = "\r\n";
        StringBuilder sb = new StringBuilder("-----BEGIN ").append(type).append("-----").append(end);
        for (int at = 0; at < content.length(); at += 64) {
            sb.append(content, at, Math.min(at + 64, content.length())).append(end);
        }
        return sb.append("-----END ").append(type).append("-----").append(end).toString();
    }
}
