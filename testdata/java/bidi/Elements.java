import java.util.*; import java.text.*;
/** The elements of texts, forwards and backwards. */
public class Elements {
 static String h(int e){ return e==-1?"END":String.format("%08x",e); }
 public static void main(String[] a) throws Exception {
  RuleBasedCollator root=(RuleBasedCollator)Collator.getInstance(Locale.ROOT);
  String[] texts={"abc","\u00e9t\u00e9","a-b c","\u4e00x","\u00c6","","e\u0301","\ud800\udc00","12","\u0301","AaBb","\uac00","\u0e40\u0e01","z\u00df"};
  for (int dec=0;dec<3;dec++){ root.setDecomposition(dec);
  for (String s: texts) { var it=root.getCollationElementIterator(s); StringBuilder sb=new StringBuilder(); sb.append(it.getOffset()); for(int e; (e=it.next())!=-1;) sb.append(" "+h(e)+"@"+it.getOffset()); sb.append(" END@"+it.getOffset()); System.out.println(sb);
   sb=new StringBuilder("  back"); for(int e; (e=it.previous())!=-1;) sb.append(" "+h(e)+"@"+it.getOffset()); System.out.println(sb+" "+it.getOffset()); } }
  var r=new RuleBasedCollator("< a, A < b, B < ch, CH < c, C < d < '-' & a ; \u00e4");
  for (String s : List.of("abc","chb","cb","aexb","\u00e4","zxq","CH","Qa","d-")) { var it=r.getCollationElementIterator(s); StringBuilder sb=new StringBuilder(); for(int e; (e=it.next())!=-1;) sb.append(" "+h(e)+"@"+it.getOffset()+"max"+it.getMaxExpansion(e)); System.out.println(sb);
   sb=new StringBuilder("  back"); it.setOffset(s.length()); for(int e; (e=it.previous())!=-1;) sb.append(" "+h(e)+"@"+it.getOffset()); System.out.println(sb);  }
  var it=root.getCollationElementIterator("abcdef"); it.setOffset(3); System.out.println(h(it.next())+" "+it.getOffset()); it.reset(); System.out.println(h(it.next())); it.setText("xyz"); System.out.println(h(it.next())); it.setText(new StringCharacterIterator("q")); System.out.println(h(it.next())+h(it.next()));
  System.out.println(CollationElementIterator.primaryOrder(0x12345678)+" "+CollationElementIterator.secondaryOrder(0x12f45678)+" "+CollationElementIterator.tertiaryOrder(0x123456f8)+" "+CollationElementIterator.NULLORDER);
 } }
