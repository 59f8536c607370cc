// skip(gc-stress): a million names
import java.util.*;
public class Names { public static void main(String[] a){ long h=0; int n=0; for(int c=0;c<=0x10ffff;c++){ String s=Character.getName(c); h=h*31+(s==null?7:s.hashCode()); Character.UnicodeBlock b=Character.UnicodeBlock.of(c); h=h*31+(b==null?1:b.toString().hashCode()); h=h*31+Character.UnicodeScript.of(c).name().hashCode(); if(c%16384==16383) System.out.println(Integer.toHexString(c)+" "+s+" "+b+" "+Character.UnicodeScript.of(c)+" "+h);
  if(s!=null && c%997==0){ try { int r=Character.codePointOf(s); if(r!=c) System.out.println("back "+c+" "+r+" "+s);} catch(Exception e){ System.out.println(c+" "+s+" "+e);} } }
 for(String s: new String[]{"latin small letter a"," Space ","BEL","BELL","no such","HANGUL SYLLABLES AC01","CJK UNIFIED IDEOGRAPHS 4E2D","HANGUL SYLLABLE GAG","x 1","", "LATIN SMALL LETTERA", "PRIVATE USE AREA E000","BASIC LATIN 41","LINE FEED (LF)"}) try { System.out.println(Character.codePointOf(s)); } catch(Exception e){ System.out.println(e); }
 for(String s: new String[]{"greek","Basic Latin","BasicLatin","basic_latin","latin-1 supplement","LATIN_1_SUPPLEMENT","Latin 1 Supplement","SURROGATES_AREA","Surrogates Area","nope","Cyrillic Supplementary","cyrillicsupplement"}) try { System.out.println(Character.UnicodeBlock.forName(s)); } catch(Exception e){ System.out.println(e); }
 for(String s: new String[]{"latn","Latin","zyyy","han","Hani","xxxx",""}) try { System.out.println(Character.UnicodeScript.forName(s)); } catch(Exception e){ System.out.println(e); }
 try { Character.UnicodeBlock.of(0x110000);} catch(Exception e){ System.out.println(e);} try { Character.getName(-1);} catch(Exception e){ System.out.println(e);}
 System.out.println(Character.UnicodeBlock.GREEK.equals(Character.UnicodeBlock.of('α'))+" "+Character.UnicodeScript.valueOf("HAN")+" "+Character.UnicodeScript.values().length);
}}
