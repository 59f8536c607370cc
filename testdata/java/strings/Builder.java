public class Builder {
    public static void main(String[] args) {
        StringBuilder b = new StringBuilder();
        b.append(1).append('c').append("str").append(2.5).append(true).append((Object) null).append(3L).append(1.5f).append(new char[] {'x', 'y'}).append("abcdef", 2, 4);
        System.out.println(b + " " + b.length());
        b.insert(0, "<<").insert(3, 42).insert(b.length(), '>');
        System.out.println(b);
        b.deleteCharAt(0).delete(0, 2).replace(0, 3, "REPL").setCharAt(1, 'e');
        System.out.println(b + " " + b.indexOf("st") + " " + b.lastIndexOf("e") + " " + b.charAt(2));
        b.reverse();
        System.out.println(b);
        b.setLength(5);
        System.out.println(b + "|" + b.substring(2) + "|" + b.substring(1, 3));
        b.setLength(8);
        System.out.println(b.toString().replace('\0', '0') + b.isEmpty() + b.compareTo(new StringBuilder("zz")));
        b.setLength(0);
        for (int i = 0; i < 1000; i++) b.append(i % 10);
        System.out.println(b.length() + " " + b.toString().hashCode());
        b.append('é').append('中').appendCodePoint(0x1F600);
        System.out.println(b.substring(998) + " " + b.codePointAt(1002));
        try { b.charAt(5000); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { b.deleteCharAt(-1); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { b.insert(9999, "x"); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        StringBuffer sb = new StringBuffer("buf");
        sb.append(1).insert(0, 'x').reverse();
        System.out.println(sb + " " + sb.capacity());
    }
}
