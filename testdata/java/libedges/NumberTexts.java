import java.util.*;import java.math.*;
/** Texts that are no numbers; names of currencies where a locale has none. */
public class NumberTexts {public static void main(String[] a){ for(String s:new String[]{" 1x "," 0x1 "," 1e "," . ","0xg ","x","  "," 1..2 "," - "," 0x1p ","1f f ","1ee","+ ","\t1a\n","0x.p1 ","NaN x "," +nan"}) { 
 try{System.out.println(Double.parseDouble(s));}catch(Exception e){System.out.println(e);}
 try{System.out.println(Float.parseFloat(s));}catch(Exception e){System.out.println(e);} }
 // hashing
 System.out.println(Currency.getInstance("EUR").getDisplayName(Locale.ROOT)+Currency.getInstance("USD").getDisplayName(Locale.ROOT)+Currency.getInstance("USD").getSymbol(Locale.ROOT)+Currency.getInstance("EUR").getSymbol(Locale.ROOT));
  System.out.println(Currency.getInstance("EUR").getDisplayName(Locale.of("xx")));
}}
