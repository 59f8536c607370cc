// flags: -Duser.timezone=UTC -Duser.language=en -Duser.country=
import java.util.*; import java.text.*;
public class CalendarFields {
 static String dump(Calendar c){ StringBuilder sb=new StringBuilder(); sb.append(c.getTimeInMillis()); for(int f=0;f<17;f++) sb.append(' ').append(c.get(f)); return sb.toString(); }
 public static void main(String[] a) throws Exception {
  TimeZone[] zs={TimeZone.getTimeZone("UTC"),TimeZone.getTimeZone("America/New_York"),TimeZone.getTimeZone("Europe/Berlin"),TimeZone.getTimeZone("Australia/Sydney"),TimeZone.getTimeZone("GMT+5:30"),new SimpleTimeZone(3600000,"S",Calendar.MARCH,-1,Calendar.SUNDAY,3600000,SimpleTimeZone.UTC_TIME,Calendar.OCTOBER,-1,Calendar.SUNDAY,3600000,SimpleTimeZone.UTC_TIME,3600000)};
  Locale[] ls={Locale.US,Locale.GERMANY,Locale.ROOT,Locale.FRANCE};
  Random r=new Random(42); int h=0;
  for(int i=0;i<250;i++){ Calendar c=new GregorianCalendar(zs[r.nextInt(zs.length)],ls[r.nextInt(ls.length)]); long t= i<200? (long)(r.nextDouble()*4e12)-5e11>0?(long)(r.nextDouble()*4e12-5e11):(long)(r.nextDouble()*4e12-1e12): Math.max((long)(r.nextGaussian()*3e13),-6.1e13>0?0:-60000000000000L); c.setTimeInMillis(t); System.out.println("T "+c.getTimeZone().getID()+" "+dump(c));
   int f=1+r.nextInt(14), n=r.nextInt(60)-30; Calendar d=(Calendar)c.clone(); d.add(f==0?1:f,n); System.out.println("A"+f+" "+n+" "+dump(d)); d=(Calendar)c.clone(); try { d.roll(f,n); System.out.println("R"+f+" "+n+" "+dump(d)); } catch(Exception e){System.out.println(e);}
   d=(Calendar)c.clone(); StringBuilder sb=new StringBuilder("S"); for(int k=0;k<1+r.nextInt(5);k++){ int g=r.nextInt(15); if (g==0) g=1; int v= g==1? 1900+r.nextInt(200): r.nextInt(20)-2; d.set(g,v); sb.append(" "+g+"="+v);} System.out.println(sb+" "+dump(d));
   d.clear(); sb=new StringBuilder("S"); for(int k=0;k<1+r.nextInt(6);k++){ int g=r.nextInt(15); if (g==0) g=1; int v= g==1? 1900+r.nextInt(200): r.nextInt(20)-2; d.set(g,v); sb.append(" "+g+"="+v);} System.out.println(sb+" "+dump(d));
   sb=new StringBuilder("M"); for(int g=0;g<15;g++) sb.append(" "+c.getActualMinimum(g)+".."+c.getActualMaximum(g)); System.out.println(sb+" "+((GregorianCalendar)c).getWeekYear()+" "+((GregorianCalendar)c).getWeeksInWeekYear());
   d=(Calendar)c.clone(); d.setLenient(false); int g=1+r.nextInt(14), v=r.nextInt(40)-2; d.set(g,v); try{ System.out.println("L"+g+"="+v+" "+dump(d)); }catch(Exception e){System.out.println("L"+g+"="+v+" "+e);} 
   d=(Calendar)c.clone(); d.setFirstDayOfWeek(1+r.nextInt(7)); d.setMinimalDaysInFirstWeek(1+r.nextInt(7)); System.out.println("W "+dump(d)); ((GregorianCalendar)d).setWeekDate(1990+r.nextInt(40),1+r.nextInt(53),1+r.nextInt(7)); System.out.println("X "+dump(d));
  }
 }}
