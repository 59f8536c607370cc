import java.text.*; import java.util.*;
/** Runs, levels, lines, messages. */
public class Levels { 
 static void t(java.util.concurrent.Callable<?> c){ try { System.out.println(c.call()); } catch (Throwable e) { System.out.println(e); } }
 static String d(Bidi b){ StringBuilder s=new StringBuilder(); s.append(b.getLength()+" base"+b.getBaseLevel()+b.baseIsLeftToRight()+" L"+b.isLeftToRight()+" R"+b.isRightToLeft()+" M"+b.isMixed()+" runs"+b.getRunCount()); for(int i=0;i<b.getRunCount();i++) s.append(" "+b.getRunStart(i)+"-"+b.getRunLimit(i)+":"+b.getRunLevel(i)); s.append(" lv "); for(int i=0;i<b.getLength();i++) s.append(b.getLevelAt(i)); return s.toString(); }
 public static void main(String[] a) {
  String h="\u05d0\u05d1\u05d2";
  t(()->d(new Bidi("abc",0))); t(()->d(new Bidi(h,0))); t(()->d(new Bidi("abc "+h+" 123 def",0))); t(()->d(new Bidi("abc "+h+" 123 def",1))); t(()->d(new Bidi("",0))); t(()->d(new Bidi("",1)));t(()->d(new Bidi("  ",-1)));t(()->d(new Bidi("123",-1)));t(()->d(new Bidi("123",-2)));
  t(()->new Bidi("abc",0).toString()); t(()->new Bidi("abc"+h,0).toString()); t(()->new Bidi("",1).toString());
  t(()->new Bidi((String)null,0)); t(()->d(new Bidi("abc\n"+h+"\nabc",-2))); t(()->d(new Bidi("abc\n"+h+"\nabc",1)));
  t(()->new Bidi(null,0,null,0,3,0)); t(()->new Bidi(new char[3],0,null,0,-1,0)); t(()->new Bidi(new char[3],2,null,0,2,0)); t(()->new Bidi(new char[3],-1,null,0,2,0)); t(()->new Bidi(new char[3],0,new byte[2],1,2,0));
  t(()->d(new Bidi("abcdef".toCharArray(),0,new byte[]{0,1,1,-1,2,-2},0,6,0)));  t(()->d(new Bidi(("a"+h+"de").toCharArray(),0,new byte[]{0,0,-2,-2,62,3},0,6,0)));
  Bidi m=new Bidi("abc "+h+" 123 def",0);
  t(()->d(m.createLineBidi(2,8))); t(()->d(m.createLineBidi(4,8))); t(()->d(m.createLineBidi(0,4))); t(()->m.createLineBidi(3,2)); t(()->m.createLineBidi(-1,2)); t(()->m.createLineBidi(0,99)); t(()->d(m.createLineBidi(3,3)));
  t(()->m.getLevelAt(-1)); t(()->m.getLevelAt(100)); t(()->m.getRunLevel(-1)); t(()->m.getRunLevel(9)); t(()->m.getRunStart(9)); t(()->m.getRunLimit(-1));
  t(()->Bidi.requiresBidi("abc".toCharArray(),0,3)); t(()->Bidi.requiresBidi(h.toCharArray(),0,3)); t(()->Bidi.requiresBidi("a\u0661\u202b".toCharArray(),0,1)); t(()->Bidi.requiresBidi("a\u0661b".toCharArray(),0,2)); t(()->Bidi.requiresBidi("\u202b".toCharArray(),0,1)); t(()->Bidi.requiresBidi("\u202a".toCharArray(),0,1)); t(()->Bidi.requiresBidi("\u2067".toCharArray(),0,1));t(()->Bidi.requiresBidi("\u200f".toCharArray(),0,1));t(()->Bidi.requiresBidi("\u202d\u2066\u2068".toCharArray(),0,3)); t(()->Bidi.requiresBidi("ab".toCharArray(),1,0)); t(()->Bidi.requiresBidi("ab".toCharArray(),0,5)); t(()->Bidi.requiresBidi("\ud802\udc00".toCharArray(),0,2));t(()->Bidi.requiresBidi("ab".toCharArray(),-1,1));
  t(()->{ Object[] o={"a","b","c","d","e"}; Bidi.reorderVisually(new byte[]{0,1,1,2,0},0,o,0,5); return Arrays.toString(o); });
  t(()->{ Object[] o={"a","b","c","d","e"}; Bidi.reorderVisually(new byte[]{1,1,3,2,1},0,o,0,5); return Arrays.toString(o); });
  t(()->{ Object[] o={"a","b","c","d","e"}; Bidi.reorderVisually(new byte[]{1,1,3,2,1},1,o,2,3); return Arrays.toString(o); });
  t(()->{ Bidi.reorderVisually(new byte[]{1,1},1,new Object[2],0,3); return 0; }); t(()->{ Bidi.reorderVisually(new byte[]{1,1},-1,new Object[2],0,3); return 0; }); t(()->{ Bidi.reorderVisually(new byte[]{1,1},0,new Object[2],-1,1); return 0; }); t(()->{ Bidi.reorderVisually(new byte[]{1,1},0,new Object[2],1,2); return 0; });t(()->{ Bidi.reorderVisually(new byte[]{1,1},0,new Object[2],0,-1); return 0; });t(()->{ Bidi.reorderVisually(null,0,new Object[2],0,-1); return 0; });
  t(()->d(new Bidi(new AttributedString("abc "+h).getIterator()))); t(()->new Bidi((AttributedCharacterIterator)null));
  for (int f : new int[]{-3,2,5,127,128,-128,126,0x7e,255}) t(()->f+" "+d(new Bidi("ab "+h,f)));
 } }
