package java.lang;

import java.io.Serializable;

/** Text that grows in place; not for use by several threads at once. */
public final class StringBuilder extends AbstractStringBuilder implements Appendable, Serializable, Comparable<StringBuilder>, CharSequence {
    private static final long serialVersionUID = 4383685877147921099L;
    public StringBuilder() {
        super(16);
    }

    public StringBuilder(int capacity) {
        super(capacity);
    }

    public StringBuilder(String text) {
        super(text);
    }

    public StringBuilder(CharSequence text) {
        super(text);
    }

    @Override
    public int compareTo(StringBuilder other) {
        return super.compareTo(other);
    }

    @Override
    public StringBuilder append(Object object) {
        super.append(object);
        return this;
    }

    @Override
    public StringBuilder append(String text) {
        super.append(text);
        return this;
    }

    @Override
    public StringBuilder append(StringBuffer buffer) {
        super.append(buffer);
        return this;
    }

    @Override
    public StringBuilder append(CharSequence text) {
        super.append(text);
        return this;
    }

    @Override
    public StringBuilder append(CharSequence text, int start, int end) {
        super.append(text, start, end);
        return this;
    }

    @Override
    public StringBuilder append(char[] text) {
        super.append(text);
        return this;
    }

    @Override
    public StringBuilder append(char[] text, int offset, int length) {
        super.append(text, offset, length);
        return this;
    }

    @Override
    public StringBuilder append(boolean b) {
        super.append(b);
        return this;
    }

    @Override
    public StringBuilder append(char c) {
        super.append(c);
        return this;
    }

    @Override
    public StringBuilder append(int i) {
        super.append(i);
        return this;
    }

    @Override
    public StringBuilder append(long l) {
        super.append(l);
        return this;
    }

    @Override
    public StringBuilder append(float f) {
        super.append(f);
        return this;
    }

    @Override
    public StringBuilder append(double d) {
        super.append(d);
        return this;
    }

    @Override
    public StringBuilder appendCodePoint(int codePoint) {
        super.appendCodePoint(codePoint);
        return this;
    }

    @Override
    public StringBuilder repeat(int codePoint, int times) {
        super.repeat(codePoint, times);
        return this;
    }

    @Override
    public StringBuilder repeat(CharSequence text, int times) {
        super.repeat(text, times);
        return this;
    }

    @Override
    public StringBuilder delete(int start, int end) {
        super.delete(start, end);
        return this;
    }

    @Override
    public StringBuilder deleteCharAt(int index) {
        super.deleteCharAt(index);
        return this;
    }

    @Override
    public StringBuilder replace(int start, int end, String text) {
        super.replace(start, end, text);
        return this;
    }

    @Override
    public StringBuilder insert(int index, char[] text, int offset, int length) {
        super.insert(index, text, offset, length);
        return this;
    }

    @Override
    public StringBuilder insert(int offset, Object object) {
        super.insert(offset, object);
        return this;
    }

    @Override
    public StringBuilder insert(int offset, String text) {
        super.insert(offset, text);
        return this;
    }

    @Override
    public StringBuilder insert(int offset, char[] text) {
        super.insert(offset, text);
        return this;
    }

    @Override
    public StringBuilder insert(int offset, CharSequence text) {
        super.insert(offset, text);
        return this;
    }

    @Override
    public StringBuilder insert(int offset, CharSequence text, int start, int end) {
        super.insert(offset, text, start, end);
        return this;
    }

    @Override
    public StringBuilder insert(int offset, boolean b) {
        super.insert(offset, b);
        return this;
    }

    @Override
    public StringBuilder insert(int offset, char c) {
        super.insert(offset, c);
        return this;
    }

    @Override
    public StringBuilder insert(int offset, int i) {
        super.insert(offset, i);
        return this;
    }

    @Override
    public StringBuilder insert(int offset, long l) {
        super.insert(offset, l);
        return this;
    }

    @Override
    public StringBuilder insert(int offset, float f) {
        super.insert(offset, f);
        return this;
    }

    @Override
    public StringBuilder insert(int offset, double d) {
        super.insert(offset, d);
        return this;
    }

    @Override
    public StringBuilder reverse() {
        super.reverse();
        return this;
    }

    @Override
    public int indexOf(String text) {
        return super.indexOf(text);
    }

    @Override
    public int indexOf(String text, int fromIndex) {
        return super.indexOf(text, fromIndex);
    }

    @Override
    public int lastIndexOf(String text) {
        return super.lastIndexOf(text);
    }

    @Override
    public int lastIndexOf(String text, int fromIndex) {
        return super.lastIndexOf(text, fromIndex);
    }

    @Override
    public String toString() {
        return super.toString();
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeInt(length());
        char[] val = new char[capacity()];
        getChars(0, length(), val, 0);
        s.writeObject(val);
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        int n = s.readInt();
        char[] val = (char[]) s.readObject();
        if (n < 0 || n > val.length) {
            throw new java.io.StreamCorruptedException("count value invalid");
        }
        append(val, 0, n);
    }
}
