import java.util.*; import java.util.zip.*; import java.io.*;
public class Corrupted {
  static String run(byte[] in, boolean nowrap){ Inflater i=new Inflater(nowrap); i.setInput(in); byte[] out=new byte[100]; StringBuilder sb=new StringBuilder(); try { int n; int loops=0; long tot=0; while(!i.finished()&&loops++<10000){ n=i.inflate(out); tot+=n; if(n==0){ sb.append(i.needsInput()?"needs":i.needsDictionary()?"dict "+i.getAdler():"??"); break; } } sb.append(" n"+tot+" rem"+i.getRemaining()+" fin"+i.finished()+" in"+i.getBytesRead()+" out"+i.getBytesWritten()); } catch(DataFormatException e){ sb.append(e.getMessage()+" rem"+i.getRemaining()+" in"+i.getBytesRead()+" out"+i.getBytesWritten()); } i.end(); return sb.toString(); }
  static byte[] bits(String s){ s=s.replace(" ",""); byte[] b=new byte[(s.length()+7)/8]; for(int i=0;i<s.length();i++) if(s.charAt(i)=='1') b[i/8]|=1<<(i%8); return b; }
  static String rev(int v,int n){ StringBuilder b=new StringBuilder(); for(int i=0;i<n;i++) b.append((v>>i)&1); return b.toString(); }
  static byte[] def(byte[] d,int level,boolean nowrap){ Deflater f=new Deflater(level,nowrap); f.setInput(d); f.finish(); byte[] o=new byte[d.length*2+100]; int n=f.deflate(o); f.end(); return Arrays.copyOf(o,n); }
  static byte[] cat(byte[] a, byte... b){ byte[] r=Arrays.copyOf(a,a.length+b.length); System.arraycopy(b,0,r,a.length,b.length); return r; }
  public static void main(String[] a) throws Exception {
    System.out.println("header "+run(new byte[]{0x78,0x00},false)); System.out.println("method "+run(new byte[]{0x77,(byte)0x85},false)); System.out.println("window "+run(new byte[]{(byte)0x88,0x1c},false)); System.out.println("dict "+run(new byte[]{0x78,(byte)0xbb,1,2,3,4},false)); System.out.println("gz "+run(new byte[]{0x1f,(byte)0x8b,8,0},false));
    System.out.println("type "+run(bits("1 11"),true)); System.out.println("stored "+run(new byte[]{1,5,0,5,0},true)); System.out.println("stored ok "+run(new byte[]{1,1,0,(byte)0xfe,(byte)0xff,65},true)); System.out.println("stored short "+run(new byte[]{1,3,0,(byte)0xfc,(byte)0xff,65},true));
    System.out.println("toofar "+run(bits("1 10 0000001 00000 0000000"),true)); // len 3 dist 1, no output yet
    System.out.println("far2 "+run(bits("1 10 10010001 0000001 00001 0000000"),true));
    System.out.println("dist30 "+run(bits("1 10 10010001 0000001 11110 0000000"),true)); System.out.println("len286 "+run(bits("1 10 11000110 0000000"),true));
    System.out.println("len287 "+run(bits("1 10 11000111 0000000"),true));
    System.out.println("toomany "+run(bits("1 01"+rev(30,5)+rev(0,5)+rev(0,4)+"0000000000000000000000000"),true)); System.out.println("toomanyd "+run(bits("1 01"+rev(0,5)+rev(31,5)+rev(0,4)+"000000000000000000000000"),true));
    System.out.println("codelens0 "+run(bits("1 01"+rev(0,5)+rev(0,5)+rev(0,4)+"000000000000"+"0000000000000"),true)); System.out.println("codelens1s "+run(bits("1 01"+rev(0,5)+rev(0,5)+rev(15,4)+"100".repeat(19)+"0000000000"),true));
    // code lengths: symbols 16 first -> invalid repeat: lens order 16,17,18,0,8...
    System.out.println("repeat "+run(bits("1 01"+rev(0,5)+rev(0,5)+rev(0,4)+rev(1,3)+rev(0,3)+rev(0,3)+rev(1,3)+"1 11 00000000000000000"),true));
    // 18 and 0: all zero lengths => missing end of block
    System.out.println("noend "+run(bits("1 01"+rev(0,5)+rev(0,5)+rev(0,4)+rev(0,3)+rev(0,3)+rev(1,3)+rev(1,3)+ "1"+rev(127,7)+"1"+rev(109,7)+"000000000000000"),true));
    System.out.println("repeat2 "+run(bits("1 01"+rev(0,5)+rev(0,5)+rev(0,4)+rev(0,3)+rev(0,3)+rev(1,3)+rev(1,3)+ "1"+rev(127,7)+"1"+rev(127,7)+"0000000000000000"),true));
    // lens with 1 (sym 1): order: 16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1 15 ; need hclen 18
    StringBuilder b=new StringBuilder("1 01"+rev(0,5)+rev(0,5)+rev(14,4)); int[] cl=new int[19]; cl[18]=2; cl[0]=2; cl[1]=1; int[] order={16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15}; for(int i=0;i<18;i++) b.append(rev(cl[order[i]],3));
    // canonical: sym1 -> 0 ; sym0 -> 10 ; sym18 -> 11
    String base=b.toString(); System.out.println("lit over "+run(bits(base+"0 0 0 0"+"11"+rev(127,7)+"11"+rev(104,7)+"0 0 00000000000000"),true)); // 3+ codes of len 1
    System.out.println("lit incomplete "+run(bits(base+"11"+rev(127,7)+"11"+rev(107,7)+"0 0"+"00000000000000"),true)); // only 256 len1: incomplete single ok
    System.out.println("only eob "+run(bits(base+"11"+rev(127,7)+"11"+rev(107,7)+"0 10"+"0 00000000000000"),true));
    System.out.println("only eob1 "+run(bits(base+"11"+rev(127,7)+"11"+rev(107,7)+"0 10"+"1 00000000000000"),true));
    byte[] d="hello hello hello hello".getBytes(); byte[] z=def(d,9,false); System.out.println("ok "+run(z,false)); byte[] y=z.clone(); y[y.length-1]^=1; System.out.println("adler "+run(y,false)); System.out.println("trunc "+run(Arrays.copyOf(z,z.length-2),false)+" "+run(Arrays.copyOf(z,5),false)); System.out.println("extra "+run(cat(z,(byte)1,(byte)2),false)); System.out.println("raw as zlib "+run(def(d,9,true),false)); System.out.println("zlib as raw "+run(z,true));
    Random r=new Random(5); byte[] big=new byte[5000]; for(int i=0;i<big.length;i++) big[i]=(byte)("abcdefgh".charAt(r.nextInt(8))+ (r.nextInt(30)==0?r.nextInt(100):0)); byte[] bz=def(big,6,false); TreeMap<String,Integer> msgs=new TreeMap<>(); StringBuilder all=new StringBuilder();
    for(int i=0;i<1500;i++){ byte[] c=bz.clone(); int k=2+r.nextInt(c.length-2); c[k]^=1<<r.nextInt(8); String s=run(c,false); all.append(s).append('\n'); msgs.merge(s.split(" rem")[0].replaceAll("n\\d+",""),1,Integer::sum); }
    System.out.println(msgs+" "+all.toString().hashCode());
    for(int i=0;i<200;i++){ byte[] c=new byte[40]; r.nextBytes(c); System.out.println(run(c,true)); }
    try { new GZIPInputStream(new ByteArrayInputStream(new byte[]{1,2,3,4,5,6,7,8,9,10,11})); } catch(IOException e){ System.out.println(e);} try { new GZIPInputStream(new ByteArrayInputStream(new byte[]{})); } catch(IOException e){ System.out.println(e);} 
    ByteArrayOutputStream bo=new ByteArrayOutputStream(); try(GZIPOutputStream g=new GZIPOutputStream(bo)){ g.write(d);} byte[] gz=bo.toByteArray();
    for(int k=0;k<gz.length;k++){ byte[] c=gz.clone(); c[k]^=0x55; try { System.out.println(k+" "+new String(new GZIPInputStream(new ByteArrayInputStream(c)).readAllBytes(),"ISO-8859-1")); } catch(IOException e){ System.out.println(k+" "+e);} }
    for(int k=0;k<gz.length;k++){ byte[] c=Arrays.copyOf(gz,k); try { System.out.println(k+" "+new String(new GZIPInputStream(new ByteArrayInputStream(c)).readAllBytes(),"ISO-8859-1")); } catch(IOException e){ System.out.println(k+" "+e);} }
    for(int k=0;k<z.length;k++){ byte[] c=Arrays.copyOf(z,k); try { System.out.println(k+" "+new String(new InflaterInputStream(new ByteArrayInputStream(c)).readAllBytes())); } catch(IOException e){ System.out.println(k+" "+e);} }
  }
}
