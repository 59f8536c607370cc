// flags: -Duser.timezone=UTC -Duser.language=en -Duser.country=US
import java.util.*; import java.text.*; import java.time.*;
public class Conversions { 
 static void f(String p,Object... a){ for(Locale l:new Locale[]{Locale.US,null,Locale.GERMANY,Locale.FRANCE,Locale.forLanguageTag("hi-IN-u-nu-deva"),Locale.forLanguageTag("ar-EG-u-nu-arab"),Locale.ROOT}) try { System.out.println(l+" "+p+" -> "+String.format(l,p,a)); } catch(Exception e){ System.out.println(l+" "+p+" !! "+e); } }
 public static void main(String[] x){
  Locale.setDefault(Locale.US); TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
  f("%,d %d %05d %(d %+d % d",1234567,-42,7,-3,5,6); f("%,.2f %.3f %e %g %10.1f|%-10.1f|%010.2f",12345.678,0.1,12345.678,0.00012,3.14,2.7,-3.5); f("%x %o %X %h %b %c %s %S %n".trim(),255,8,255,"hi",true,'c',"str","str"); f("%,d",new java.math.BigInteger("123456789012345678901234567890")); f("%,.3f",new java.math.BigDecimal("1234567.891")); f("%,012d|%-12d|%(,.2f|%+.1e",123456,5,-1234.5,12345.678); f("%a",1.5); f("%.0f %#.0f",2.5,2.0); f("%f %f %F".replace(" %F",""),Double.NaN,Double.NEGATIVE_INFINITY);
  Calendar c=new GregorianCalendar(2024,6,3,13,5,6); c.set(Calendar.MILLISECOND,7);
  for(char k:"HIklMSLNpzsQBbhAaCYyjmdeRTrDF".toCharArray()) f("%t"+k+" %T"+k,c,c);
  f("%tY-%<tm-%<td %<tH:%<tM %s",new Date(0),"x"); f("%1$tB %1$te, %1$tY",0L); f("%tF %<tT",LocalDateTime.of(2020,1,2,3,4,5,678901234)); System.out.println(String.format("%tc %tc %tZ",ZonedDateTime.of(2020,1,2,3,4,5,0,ZoneId.of("Europe/Berlin")),c,c)); f("%tN %<tL %<tQ %<ts %<tZ",OffsetDateTime.of(2020,1,2,3,4,5,678901234,ZoneOffset.ofHours(2))); f("%tB",Month.MAY); f("%tA",DayOfWeek.MONDAY); f("%tH",LocalDate.of(2020,1,1)); f("%tY",Year.of(2020)); f("%tZ",LocalDateTime.of(2020,1,1,1,1)); f("%tY",Instant.EPOCH); f("%20tF|%-20tF|%T",c,c,c); f("%tQ","x"); f("%tY",(Object)null); f("%10tY|",(Object)null); f("%.2tY",c); f("%#tY",c); f("%tX",c); f("%t"); f("%tp %<Tp",c); f("%-tY",c); f("%,tY",c); f("%td %<te",LocalTime.of(1,2)); f("%tI %<tl %<tk",LocalTime.of(0,2)); f("%tj %<tC %<ty",LocalDate.of(5,2,3)); f("%tr|%<tR|%<TB",c); f("%tz",LocalTime.NOON); f("%ts",LocalDate.EPOCH);
 }}
