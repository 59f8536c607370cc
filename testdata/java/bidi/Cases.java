import java.util.*; import java.math.*; import java.text.*;
/** Cases of languages, big numbers, sources of scanners. */
public class Cases {
 static void p(String s) { StringBuilder b=new StringBuilder(); for(char c:s.toCharArray()) b.append(c>=32&&c<127?""+c:String.format("\\u%04x",(int)c)); System.out.println(b); }
 static void t(Runnable r){ try { r.run(); } catch (Throwable e) { System.out.println(e); } }
 public static void main(String[] a) {
  for (String l : "lt tr az en el nl".split(" ")) { Locale L=Locale.forLanguageTag(l); System.out.println(l);
   for (String s : List.of("I\u0307","I","\u0130","i\u0307","\u0131i","I\u0300","\u00cc\u00cd\u0128","J\u0301 \u012e\u0303","i\u0307\u0300","\u012f\u0307\u0301","j\u0307\u0301 I\u0327\u0307","I\u0323\u0307x","a\u0307","\u03a3\u03a3 A\u03a3 \u03a3","\ufb01\u00df\u0149\u1e96","TITLE I\u0307I","i\u0327\u0307","\u03ac\u0390","ijzer \u0133","I\u0307\u0307","I\u0300\u0307 I\u0345\u0307", "\ud801\udc00I\u0301")) { p(s.toLowerCase(L)+" | "+s.toUpperCase(L)); } }
  System.out.println(new DecimalFormat("0.0\u2030", new DecimalFormatSymbols(Locale.ROOT)).format(1e20));
  System.out.println(new DecimalFormat("0.0%", new DecimalFormatSymbols(Locale.ROOT)).format(1e20));
  System.out.println(new DecimalFormat("0.0\u2030", new DecimalFormatSymbols(Locale.ROOT)).format(1.23456789e22));
  System.out.println(new DecimalFormat("#,##0.###", new DecimalFormatSymbols(Locale.ROOT)).format(1e23));
  System.out.println(new DecimalFormat("0.0%", new DecimalFormatSymbols(Locale.ROOT)).format(new BigDecimal("1e20")));
  java.util.Scanner sc = new Scanner(java.nio.channels.Channels.newChannel(new java.io.ByteArrayInputStream("12 caf\u00e9".getBytes(java.nio.charset.StandardCharsets.UTF_8))), "UTF-8"); System.out.println(sc.nextInt()); p(sc.next());
  t(() -> { try { System.out.println(java.util.concurrent.Executors.callable((java.security.PrivilegedAction<String>) () -> "done").call() + " " + System.inheritedChannel()); } catch (Exception e) { System.out.println(e); } });
  for (String s : List.of("1e-2147483648","1e2147483648","1e-2147483647","1e2147483647","1e-2147483649","1e99999999999","1.5e2147483648","1.5e-2147483647","10e-2147483648","1e+","1e","1e-","1ee5","1e5.5","1e-00000000000005","0.0e-2147483647","1e00000000002147483647",".e1","1e12345678901")) t(()->{ BigDecimal b=new BigDecimal(s); System.out.println(s+" "+b.scale()+" "+b.unscaledValue()); });
 }
}
