import java.text.*;import java.util.*;import java.time.*;
/** Kinds of arguments of messages, lists and short numbers. */
public class MessageKinds { static void t(String p,Object... a){ try{ MessageFormat m=new MessageFormat(p,Locale.US); System.out.println(m.format(a)+" | "+m.toPattern()+" | "+Arrays.toString(m.getFormats()).replaceAll("@[0-9a-f]+","@").replace("\n", "")); }catch(Exception e){System.out.println(p+" "+e+" "+e.getCause());} }
public static void main(String[] a)throws Exception{ List<String> l=List.of("x","y","z"); ZonedDateTime z=ZonedDateTime.of(2024,2,29,13,5,6,7,ZoneId.of("Europe/Berlin"));
 t("{0,list}",l); t("{0,list,or}",l); t("{0,list,unit}",l);t("{0,list,foo}",l);t("{0,list,standard}",l);t("{0,LIST}",l);
 for(String k:new String[]{"dtf_date","dtf_time","dtf_datetime"}) for(String s:new String[]{"",",short",",medium",",long",",full",",yyyy-MM"}) t("{0,"+k+s+"}",z);
 for(String k:new String[]{"BASIC_ISO_DATE","ISO_LOCAL_DATE","ISO_OFFSET_DATE","ISO_DATE","ISO_LOCAL_TIME","ISO_OFFSET_TIME","ISO_TIME","ISO_LOCAL_DATE_TIME","ISO_OFFSET_DATE_TIME","ISO_ZONED_DATE_TIME","ISO_DATE_TIME","ISO_ORDINAL_DATE","ISO_WEEK_DATE","ISO_INSTANT","RFC_1123_DATE_TIME","iso_date"}) t("{0,"+k+"}",z);
 t("{0,number,compact_short} {0,number,compact_long}",12345); t("{ 0 }",1);t("{0,foo}{ 0 }",1);t("{}",1);t("{0,number,integer} {0,number,currency} {0,number,percent} {0,number,0.0}",3.25);
 t("{0,choice,0#none|1#one|1<{0} many}",5); t("{0}",new Date(0)); t("{0} {1}",1234567,2.5); t("{0",1); t("{a}",1); t("{0,}",1); t("'{0}' {0}",1); t("it's {0}",1); t("{10000}",1); t("{0,dtf_date}","x");t("{0,list}","x");
 ListFormat f=ListFormat.getInstance(Locale.US,ListFormat.Type.STANDARD,ListFormat.Style.FULL); 
 System.out.println(f.format((Object)List.of(1234.5,2,"q"))); System.out.println(f.format((Object)Arrays.asList(1,null))); System.out.println(f.format((Object)new Object[]{new StringBuilder("s"),1e10}));
 try{f.parse("a, b, and c").add("x");}catch(Exception e){System.out.println(e);}
 System.out.println(f.parse("a, b, and c")+" "+f.parse("a")+" "+f.parse("a and b")+" "+f.parseObject("xx a, b",new ParsePosition(3)));
 try{f.parseObject("a",new ParsePosition(9));}catch(Exception e){System.out.println(e);}
 try{f.formatToCharacterIterator(1);}catch(Exception e){System.out.println(e);}
 NumberFormat c=NumberFormat.getCompactNumberInstance(Locale.US,NumberFormat.Style.SHORT);
 for(Object o:new Object[]{"x",null,'c',new StringBuilder()}) { try{c.format(o);}catch(Exception e){System.out.println(e);} try{c.formatToCharacterIterator(o);}catch(Exception e){System.out.println(e);} }
 try{NumberFormat.getCompactNumberInstance(Locale.US,null);}catch(Exception e){System.out.println(e.getClass());}
 try{c.parse("1K",new ParsePosition(70));}catch(Exception e){System.out.println(e);}
 try{System.out.println(c.parse("1K",new ParsePosition(-1)));}catch(Exception e){System.out.println(e);}
 System.out.println(new MessageFormat("{0}").formatToCharacterIterator(new Object[]{"s"}).getEndIndex());
}}
