import java.text.*; import java.util.*;
public class Lists { 
 static void p(Callable t) { try { System.out.println(t.call()); } catch (Throwable e) { System.out.println(e); } }
 interface Callable { Object call() throws Exception; }
 public static void main(String[] a) {

  for (Locale l : new Locale[]{Locale.US,Locale.GERMANY,Locale.FRANCE,Locale.JAPAN,Locale.of("es"),Locale.ROOT,Locale.of("sv"),Locale.of("xx"),Locale.CHINA,Locale.of("ar")}) for (var ty : ListFormat.Type.values()) for (var st : ListFormat.Style.values()) { ListFormat f=ListFormat.getInstance(l,ty,st); p(() -> l+" "+ty+st+" "+f.format(List.of("a"))+"|"+f.format(List.of("a","b"))+"|"+f.format(List.of("a","b","c"))+"|"+f.format(List.of("a","b","c","d","e"))); }
  ListFormat f=ListFormat.getInstance(); p(() -> f.getLocale()+Arrays.toString(f.getPatterns())); p(() -> f); p(() -> f.format(List.of())); p(() -> f.format(null)); p(() -> f.format(Arrays.asList("a",null))); p(() -> f.format(new Object())); p(() -> f.format(new Object[]{"x",1,2.5})); p(() -> f.format((Object)List.of("q",2)));
  for (String s : new String[]{"a","a and b","a, b, and c","a, b, c, and d","a, b","","a and b and c", "a, b and c", "x, and y"}) p(() -> s+" -> "+f.parse(s)); p(() -> f.parse(null));
  ParsePosition pp=new ParsePosition(2); p(() -> f.parseObject("zza, b, and c",pp)+" "+pp); p(() -> f.equals(ListFormat.getInstance(Locale.US,ListFormat.Type.STANDARD,ListFormat.Style.FULL))); p(() -> f.hashCode()==ListFormat.getInstance().hashCode());
  p(() -> ListFormat.getInstance(new String[]{"<{0};{1}","{0};{1}","{0};{1}>","[{0}+{1}]","({0}*{1}*{2})"})); for (int n=1;n<6;n++) { int m=n; p(() -> { ListFormat g=ListFormat.getInstance(new String[]{"<{0};{1}","{0};{1}","{0};{1}>","[{0}+{1}]","({0}*{1}*{2})"}); String s=g.format(Collections.nCopies(m,"x")); return s+" "+g.parse(s)+" "+g.getLocale(); }); }
  p(() -> ListFormat.getInstance(new String[]{"a"})); p(() -> ListFormat.getInstance(new String[]{"{0}{1}","x","{0}{1}","",""})); p(() -> ListFormat.getInstance(null)); p(() -> ListFormat.getInstance(new String[]{"{0}, {1}","{0}, {1}","{0}, {1}",null,""})); p(() -> ListFormat.getInstance(new String[]{"{0}, {1}","{0}, {1}","{0}, {1}","",""}).format(List.of("p","q")));p(() -> ListFormat.getInstance(new String[]{"{0}, {1}x","{0}, {1}","{0}, {1}","",""})); p(() -> ListFormat.getInstance(new String[]{"{0}, {1}","{0}, {1}y","{0}, {1}","",""}));p(() -> ListFormat.getInstance(new String[]{"{0}, {1}","{0}, {1}","{1}, {0}","",""}));
  p(() -> { var it=f.formatToCharacterIterator(List.of("a","b","c")); StringBuilder sb=new StringBuilder(); for (char c=it.first();c!=java.text.CharacterIterator.DONE;c=it.next()) sb.append(c); return sb+" "+it.getAttributes().size(); });
  p(() -> ListFormat.getAvailableLocales().length>10); p(() -> Arrays.toString(ListFormat.Type.values())+Arrays.toString(ListFormat.Style.values()));
 }}
