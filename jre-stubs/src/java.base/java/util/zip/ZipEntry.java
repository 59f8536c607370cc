package java.util.zip;

import java.nio.file.attribute.FileTime;
import java.util.Objects;

/** An entry of an archive. */
public class ZipEntry implements Cloneable {
    public static final int STORED = 0;
    public static final int DEFLATED = 8;

    String name;
    /** MS-DOS date and time; -1: none. */
    long xdostime = -1;
    long crc = -1;
    long size = -1;
    long csize = -1;
    int method = -1;
    int flag;
    byte[] extra;
    String comment;
    long offset;

    public ZipEntry(String name) {
        Objects.requireNonNull(name, "name");
        if (name.length() > 0xFFFF) {
            throw new IllegalArgumentException("entry name too long");
        }
        this.name = name;
    }

    public ZipEntry(ZipEntry e) {
        Objects.requireNonNull(e, "entry");
        name = e.name;
        xdostime = e.xdostime;
        crc = e.crc;
        size = e.size;
        csize = e.csize;
        method = e.method;
        flag = e.flag;
        extra = e.extra;
        comment = e.comment;
        offset = e.offset;
    }

    public String getName() {
        return name;
    }

    public void setTime(long time) {
        java.time.LocalDateTime t = java.time.LocalDateTime.ofInstant(java.time.Instant.ofEpochMilli(time), java.time.ZoneId.systemDefault());
        setTimeLocal(t);
    }

    public void setTimeLocal(java.time.LocalDateTime t) {
        int year = t.getYear() - 1980;
        if (year < 0) {
            xdostime = 1 << 21 | 1 << 16;
        } else {
            xdostime = (year << 25 | t.getMonthValue() << 21 | t.getDayOfMonth() << 16 | t.getHour() << 11 | t.getMinute() << 5
                | t.getSecond() >> 1) & 0xffffffffL;
        }
    }

    public long getTime() {
        return xdostime == -1 ? -1 : getTimeLocal().atZone(java.time.ZoneId.systemDefault()).toInstant().toEpochMilli();
    }

    public java.time.LocalDateTime getTimeLocal() {
        if (xdostime == -1) {
            return null;
        }
        int month = Math.max(1, (int) (xdostime >> 21 & 15));
        int day = Math.max(1, (int) (xdostime >> 16 & 31));
        return java.time.LocalDateTime.of((int) (xdostime >> 25 & 127) + 1980, month, day, (int) (xdostime >> 11 & 31), (int) (xdostime >> 5 & 63),
            (int) (xdostime << 1 & 62));
    }

    public ZipEntry setLastModifiedTime(FileTime time) {
        setTime(time.toMillis());
        return this;
    }

    public FileTime getLastModifiedTime() {
        return xdostime == -1 ? null : FileTime.fromMillis(getTime());
    }

    public void setSize(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("invalid entry size");
        }
        this.size = size;
    }

    public long getSize() {
        return size;
    }

    public long getCompressedSize() {
        return csize;
    }

    public void setCompressedSize(long csize) {
        this.csize = csize;
    }

    public void setCrc(long crc) {
        if (crc < 0 || crc > 0xFFFFFFFFL) {
            throw new IllegalArgumentException("invalid entry crc-32");
        }
        this.crc = crc;
    }

    public long getCrc() {
        return crc;
    }

    public void setMethod(int method) {
        if (method != STORED && method != DEFLATED) {
            throw new IllegalArgumentException("invalid compression method");
        }
        this.method = method;
    }

    public int getMethod() {
        return method;
    }

    public void setExtra(byte[] extra) {
        if (extra != null && extra.length > 0xFFFF) {
            throw new IllegalArgumentException("invalid extra field length");
        }
        this.extra = extra;
    }

    public byte[] getExtra() {
        return extra;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getComment() {
        return comment;
    }

    public boolean isDirectory() {
        return name.endsWith("/");
    }

    @Override
    public String toString() {
        return getName();
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public Object clone() {
        try {
            ZipEntry e = (ZipEntry) super.clone();
            e.extra = extra == null ? null : extra.clone();
            return e;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}
