// flags: -Duser.timezone=UTC -Duser.language=en -Duser.country=
import java.util.*; import java.text.*;
public class Zones { public static void main(String[] a) throws Exception {
 for (String id:"UTC GMT GMT+2 GMT+02:30 GMT-11 GMT+24 GMT+1:5 Nowhere Z UCT Etc/UTC Etc/GMT+5 GMT0 GMT+0 utc +01:00 UTC+1".split(" ")) { TimeZone t=TimeZone.getTimeZone(id); System.out.println(id+" -> "+t.getID()+" "+t.getRawOffset()+" "+t.getDSTSavings()+" "+t.useDaylightTime()+" "+t.observesDaylightTime()+" "+t.getDisplayName()+"|"+t.getDisplayName(false,TimeZone.SHORT)+"|"+t.getDisplayName(true,TimeZone.LONG)+"|"+t.getDisplayName(true,TimeZone.SHORT)+" "+t.getClass()+" "+t.hashCode()+" "+t.toZoneId()); }
 System.out.println(TimeZone.getTimeZone("UTC")); System.out.println(TimeZone.getTimeZone("GMT+2"));  System.out.println(TimeZone.getDefault().getID()+" "+TimeZone.getTimeZone("UTC").equals(TimeZone.getTimeZone("GMT"))+TimeZone.getTimeZone("UTC").hasSameRules(TimeZone.getTimeZone("GMT")));
 SimpleTimeZone s=new SimpleTimeZone(-28800000,"PST",Calendar.APRIL,1,-Calendar.SUNDAY,7200000,Calendar.OCTOBER,-1,Calendar.SUNDAY,7200000,3600000); System.out.println(s+" "+s.inDaylightTime(new Date(0))+s.getOffset(1720000000000L)+" "+s.getDisplayName());
 System.out.println(new SimpleTimeZone(0,"X")+" "+new Date(0)+" "+new Date(1720000000123L)+" "+new Date(-1L<<50)+" "+new Date(124,0,31,10,20,30)+" "+new Date("Jan 1, 2020 10:00:00 GMT").getTime());
 System.out.println(new Date(0).toGMTString()+" "+new Date(0).toLocaleString()+" "+new Date(0).getYear()+" "+new Date(0).toInstant()+Date.UTC(70,0,1,0,0,0));
 GregorianCalendar c=new GregorianCalendar(2024,1,29,13,5,6); System.out.println(c.getTime()+" "+c.getTimeInMillis()); System.out.println(c);
 c=new GregorianCalendar(TimeZone.getTimeZone("UTC"),Locale.US); c.clear(); System.out.println(c); c.set(2024,Calendar.MAY,5); System.out.println(c); c.getTimeInMillis(); System.out.println(c);
 for(int f=0;f<17;f++) System.out.print(c.get(f)+"["+c.getMinimum(f)+","+c.getGreatestMinimum(f)+","+c.getLeastMaximum(f)+","+c.getMaximum(f)+","+c.getActualMinimum(f)+","+c.getActualMaximum(f)+"] "); System.out.println();
 System.out.println(DateFormat.getDateTimeInstance().format(new Date(0))+"|"+DateFormat.getInstance().format(new Date(0)).replace('\u202f','_')+" "+new SimpleDateFormat().toPattern().replace('\u202f','_'));
 System.out.println(new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss.SSSZ G EEEE MMMM LLL u w W D F a k K h z zzzz X XX XXX YYYY yy y M d E L").format(new Date(0)));
 for(String b:new String[]{"b","yyyy-'","XXXX","TT"}) try{ new SimpleDateFormat(b); System.out.println("ok "+b);}catch(Exception e){System.out.println(e);}
 }}
