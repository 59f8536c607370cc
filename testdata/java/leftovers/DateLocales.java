import java.time.*; import java.time.chrono.*; import java.time.format.*; import java.time.temporal.*; import java.util.*;
public class DateLocales { public static void main(String[] a) {
 String tags=",en,en-US,en-GB,en-CA,en-AU,en-IN,de,de-DE,de-AT,de-CH,fr,fr-FR,fr-CA,it,it-IT,es,es-ES,es-MX,pt,pt-BR,pt-PT,nl,sv-SE,da,nb,fi,pl-PL,cs,hu,ro,ru-RU,uk,bg,el,tr-TR,he,ar,hi,th,vi,id,ja-JP,ko-KR,zh-CN,xx,de-LU";
 for (String t : tags.split(",")) { Locale l=Locale.forLanguageTag(t); StringBuilder sb=new StringBuilder(t+": ");
  for (int m=1;m<=12;m++) { LocalDate d=LocalDate.of(2024,m,m*2); sb.append(d.format(DateTimeFormatter.ofPattern("MMMM MMM MMMMM LLLL LLL LLLLL QQQQ QQQ QQQQQ qqqq qqq|",l))); }
  for (int i=1;i<=7;i++) sb.append(LocalDate.of(2024,1,i).format(DateTimeFormatter.ofPattern("EEEE EEE EEEEE cccc ccc ccccc|",l)));
  sb.append(LocalTime.of(9,5).format(DateTimeFormatter.ofPattern("h:mm a",l))+LocalTime.of(19,5).format(DateTimeFormatter.ofPattern("h:mm a",l))); sb.append(LocalDate.of(2024,1,1).format(DateTimeFormatter.ofPattern("G GGGG GGGGG",l))+LocalDate.of(-5,1,1).format(DateTimeFormatter.ofPattern("G GGGG GGGGG",l)));
  for (FormatStyle f : FormatStyle.values()) { sb.append("|"+DateTimeFormatter.ofLocalizedDate(f).withLocale(l).format(LocalDate.of(2024,3,5))); sb.append("|"+DateTimeFormatterBuilder.getLocalizedDateTimePattern(null,f,IsoChronology.INSTANCE,l)); for (FormatStyle g : FormatStyle.values()) sb.append("|"+DateTimeFormatterBuilder.getLocalizedDateTimePattern(f,g,IsoChronology.INSTANCE,l)); }
  sb.append("|"+DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(l).format(LocalDateTime.of(2024,3,5,16,7,8))+"|"+DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(l).format(LocalDateTime.of(2024,3,5,16,7,8)));
  sb.append("|"+Month.MAY.getDisplayName(TextStyle.FULL,l)+Month.MAY.getDisplayName(TextStyle.SHORT_STANDALONE,l)+DayOfWeek.FRIDAY.getDisplayName(TextStyle.SHORT,l)+DayOfWeek.FRIDAY.getDisplayName(TextStyle.NARROW,l)+IsoEra.CE.getDisplayName(TextStyle.FULL,l));
  System.out.println(sb);
  for (String p : new String[]{"d MMMM uuuu","EEEE d MMM uuuu","dd LLLL uuuu"}) { DateTimeFormatter f=DateTimeFormatter.ofPattern(p,l); boolean ok=true; for (int m=1;m<=12;m++) try { LocalDate d=LocalDate.of(2024,m,11); if (!f.parse(f.format(d),LocalDate::from).equals(d)) ok=false; } catch (Exception e) { ok=false; System.out.println(t+" "+p+" "+e.getMessage()); } System.out.println(t+" "+p+" "+ok); }
 }}}
