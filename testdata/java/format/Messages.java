// flags: -Duser.timezone=UTC -Duser.language=en -Duser.country=
import java.text.*; import java.util.*;
public class Messages {
 static void f(String p,Object... a){ try{ System.out.println(p+" -> "+new MessageFormat(p).format(a)+" | "+new MessageFormat(p).toPattern()); }catch(Exception e){System.out.println(p+" !! "+e);} }
 public static void main(String[] x) throws Exception {
  f("Hello {0}","w"); f("{0} {1} {0}",1,2); f("{0}",1234567.891); f("{0,number}",1234.5); f("{0,number,integer}",1234.5); f("{0,number,#.#}",1234.56); f("{0,number,currency}",2.5); f("{0,number,percent}",.25);
  f("it's {0}",1); f("it''s {0}",1); f("'{0}' {0}",1); f("'{'{0}}",1); f("{0",1); f("}",1); f("{a}",1); f("{-1}",1); f("{2}",1); f("{0,foo}",1); f("{0,number,}",5); f("{0} {1}",(Object)null); f("{0}",(Object)null); f("{ 0 }",3); f("{0, number , #.## }",3.14159);
  f("{0,choice,0#none|1#one|1<many {0}}",0); f("{0,choice,0#none|1#one|1<many {0}}",1); f("{0,choice,0#none|1#one|1<many {0}}",5); f("There {0,choice,0#are no files|1#is one file|1<are {0,number,integer} files}.",1200);
  f("'abc",1); f("a ' b {0}",1); f("{0} '{' {1} '}'",1,2); f("",1); f("{0,number,'#'#}",5); f("{0,number,percent} {1}",new Object[]{0.5}); f("{0} {0}",new StringBuilder("q")); f("{99999999999}",1); f("{}",1); f("{0,}",1); f("{0}",true,1); f("{0}",'c'); f("{0}",new int[0].length); f("{0,number,0.0{}",1); f("{0,choice,}",1); f("{10000}",1);
  MessageFormat m=new MessageFormat("{0} is {1,number} of {2}"); System.out.println(Arrays.toString(m.parse("a is 3 of z"))+" "+m+" "+m.hashCode()+" "+Arrays.toString(m.getFormats())+Arrays.toString(m.getFormatsByArgumentIndex())+m.getLocale());
  try{m.parse("zzz");}catch(ParseException e){System.out.println(e+" "+e.getErrorOffset());}
  System.out.println(MessageFormat.format("{0}-{1}",1,"b")); System.out.println(MessageFormat.format("{0}",new Object[0])); System.out.println(MessageFormat.format("{0} {1}",(Object[])null));
  System.out.println(m.format(Map.of("0",1).entrySet().toArray())); try{m.format("x");}catch(Exception e){System.out.println(e);} 
  m.setFormat(0,new DecimalFormat("00.0")); System.out.println(m.format(new Object[]{1,2,3})+m.toPattern()); m.setFormatByArgumentIndex(2,NumberFormat.getPercentInstance()); System.out.println(m.toPattern());
  ChoiceFormat c=new ChoiceFormat(new double[]{0,1,2},new String[]{"zero","one","two+"}); System.out.println(c.format(-5)+c.format(0.5)+c.format(1)+c.format(99)+c.format(Double.NaN)+" "+c.toPattern()+" "+c+" "+c.hashCode());
  c=new ChoiceFormat("-1#neg|0#zero|1#one|1<more|10\u2264ten"); System.out.println(c.toPattern()+" "+c.format(1.5)+" "+c.format(10)+" "+c.parse("more",new ParsePosition(0))+" "+Arrays.toString(c.getLimits())+Arrays.toString(c.getFormats()));
  System.out.println(ChoiceFormat.nextDouble(1)+" "+ChoiceFormat.previousDouble(1)+" "+ChoiceFormat.nextDouble(0.0)+" "+ChoiceFormat.nextDouble(1,false));
  for(String b:new String[]{"a","a#b","1#a|0#b","1","1#","|","1#a|","#a","1#a'|'b","1#a''b","1<a","\u221e#inf","-\u221e<x|0#z","1#a|1#b","0#{0}"}) try{ c=new ChoiceFormat(b); System.out.println(b+" "+c.toPattern()+" "+c.format(1)); }catch(Exception e){System.out.println(b+" "+e);}
  ParsePosition q=new ParsePosition(0); System.out.println(c.parse("xx",q)+" "+q);
  AttributedCharacterIterator it=new MessageFormat("a{0}b{1,number}").formatToCharacterIterator(new Object[]{"xy",12}); for(char k=it.first();k!=CharacterIterator.DONE;k=it.next()) System.out.println(k+" "+new java.util.TreeSet<>(it.getAttributes().keySet().stream().map(Object::toString).toList()));
  FieldPosition fp=new FieldPosition(MessageFormat.Field.ARGUMENT); StringBuffer sb=new StringBuffer(); new MessageFormat("a{0}b{1,number}").format(new Object[]{"xy",12},sb,fp); System.out.println(sb+" "+fp);
 }}
