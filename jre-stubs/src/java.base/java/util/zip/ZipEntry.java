package java.util.zip;

import java.nio.file.attribute.FileTime;
import java.util.Objects;

/** An entry of an archive. */
public class ZipEntry implements ZipConstants, Cloneable {
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
    FileTime mtime;
    FileTime atime;
    FileTime ctime;

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
        mtime = e.mtime;
        atime = e.atime;
        ctime = e.ctime;
    }

    public String getName() {
        return name;
    }

    public void setTime(long time) {
        java.time.LocalDateTime t = java.time.LocalDateTime.ofInstant(java.time.Instant.ofEpochMilli(time), java.time.ZoneId.systemDefault());
        setTimeLocal(t);
    }

    public void setTimeLocal(java.time.LocalDateTime t) {
        mtime = null;
        int year = t.getYear() - 1980;
        if (year < 0) {
            xdostime = 1 << 21 | 1 << 16;
        } else {
            xdostime = (year << 25 | t.getMonthValue() << 21 | t.getDayOfMonth() << 16 | t.getHour() << 11 | t.getMinute() << 5
                | t.getSecond() >> 1) & 0xffffffffL;
        }
    }

    public long getTime() {
        if (mtime != null) {
            return mtime.toMillis();
        }
        return xdostime == -1 ? -1 : getTimeLocal().atZone(java.time.ZoneId.systemDefault()).toInstant().toEpochMilli();
    }

    public java.time.LocalDateTime getTimeLocal() {
        if (mtime != null) {
            return java.time.LocalDateTime.ofInstant(mtime.toInstant(), java.time.ZoneId.systemDefault());
        }
        if (xdostime == -1) {
            return null;
        }
        int month = Math.max(1, (int) (xdostime >> 21 & 15));
        int day = Math.max(1, (int) (xdostime >> 16 & 31));
        return java.time.LocalDateTime.of((int) (xdostime >> 25 & 127) + 1980, month, day, (int) (xdostime >> 11 & 31), (int) (xdostime >> 5 & 63),
            (int) (xdostime << 1 & 62));
    }

    public ZipEntry setLastModifiedTime(FileTime time) {
        Objects.requireNonNull(time, "lastModifiedTime");
        setTime(time.toMillis());
        mtime = time;
        return this;
    }

    public FileTime getLastModifiedTime() {
        return mtime != null ? mtime : xdostime == -1 ? null : FileTime.fromMillis(getTime());
    }

    public ZipEntry setLastAccessTime(FileTime time) {
        atime = Objects.requireNonNull(time, "lastAccessTime");
        return this;
    }

    public FileTime getLastAccessTime() {
        return atime;
    }

    public ZipEntry setCreationTime(FileTime time) {
        ctime = Objects.requireNonNull(time, "creationTime");
        return this;
    }

    public FileTime getCreationTime() {
        return ctime;
    }

    private static int half(byte[] b, int at) {
        return b[at] & 255 | (b[at + 1] & 255) << 8;
    }

    private static long word(byte[] b, int at) {
        return half(b, at) | (long) half(b, at + 2) << 16;
    }

    static long quad(byte[] b, int at) {
        return word(b, at) | word(b, at + 4) << 32;
    }

    /** Takes sizes and times from the extra field. */
    void readExtra() {
        byte[] x = extra;
        if (x == null) {
            return;
        }
        for (int at = 0; at + 4 <= x.length;) {
            int tag = half(x, at);
            int length = half(x, at + 2);
            int from = at + 4;
            at = from + length;
            if (at > x.length) {
                return;
            }
            if (tag == 1) {
                if (size == 0xFFFFFFFFL && from + 8 <= at) {
                    size = quad(x, from);
                    from += 8;
                }
                if (csize == 0xFFFFFFFFL && from + 8 <= at) {
                    csize = quad(x, from);
                    from += 8;
                }
                if (offset == 0xFFFFFFFFL && from + 8 <= at) {
                    offset = quad(x, from);
                }
            } else if (tag == 0x5455 && length > 0) {
                int flags = x[from++];
                if ((flags & 1) != 0 && from + 4 <= at) {
                    mtime = FileTime.from((int) word(x, from), java.util.concurrent.TimeUnit.SECONDS);
                    from += 4;
                }
                if ((flags & 2) != 0 && from + 4 <= at) {
                    atime = FileTime.from((int) word(x, from), java.util.concurrent.TimeUnit.SECONDS);
                    from += 4;
                }
                if ((flags & 4) != 0 && from + 4 <= at) {
                    ctime = FileTime.from((int) word(x, from), java.util.concurrent.TimeUnit.SECONDS);
                }
            }
        }
    }

    /** The extra field with the times, as the central directory ({@code all} false) or the entry's header has it. */
    byte[] extraToWrite(boolean all) {
        if (mtime == null && atime == null && ctime == null) {
            return extra;
        }
        FileTime[] times = {mtime, atime, ctime};
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        if (extra != null) {
            // All but what is written anew.
            for (int at = 0; at + 4 <= extra.length;) {
                int length = half(extra, at + 2);
                if (half(extra, at) != 0x5455 && half(extra, at) != 10 && at + 4 + length <= extra.length) {
                    out.write(extra, at, 4 + length);
                }
                at += 4 + length;
            }
        }
        int flags = 0;
        int length = 1;
        for (int i = 0; i < 3; i++) {
            if (times[i] != null) {
                flags |= 1 << i;
                length += all || i == 0 ? 4 : 0;
            }
        }
        out.write(0x55);
        out.write(0x54);
        out.write(length);
        out.write(length >> 8);
        out.write(flags);
        for (int i = 0; i < 3; i++) {
            if (times[i] != null && (all || i == 0)) {
                long seconds = times[i].to(java.util.concurrent.TimeUnit.SECONDS);
                for (int k = 0; k < 32; k += 8) {
                    out.write((int) (seconds >> k));
                }
            }
        }
        return out.toByteArray();
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
        readExtra();
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
