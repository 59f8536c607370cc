import java.security.*;
import java.util.*;
import javax.crypto.*;
import javax.crypto.spec.*;

/** Register modes with units of bytes, padding in them, and what each update gives. */
public class Modes {
  static String h(byte[] b) { return b==null?"null":HexFormat.of().formatHex(b); }
  static byte[] cat(byte[] x, byte[] y) { if (y==null) return x; byte[] z=Arrays.copyOf(x,x.length+y.length); System.arraycopy(y,0,z,x.length,y.length); return z; }
  public static void main(String[] a) throws Exception { modes(); pieces(); sizes(); }
  static void modes() throws Exception {
    for (String t : "AES/CFB/PKCS5Padding AES/CFB8/NoPadding AES/CFB8/PKCS5Padding AES/OFB32/NoPadding AES/CFB128/NoPadding AES/CFB40/NoPadding AES/CFB136/NoPadding AES/CFB12/NoPadding AES/CFB0/NoPadding AES/OFB/PKCS5Padding DES/CFB8/NoPadding AES/CFB64/PKCS5Padding AES/CFB1/NoPadding AES/ECB8/NoPadding AES/CFBx/NoPadding".split(" ")) for (int n : new int[]{0,5,16,33}) { if (n>0&&t.matches(".*(136|12|CFB0|ECB8|CTS|CFBx|CFB1/).*")) continue; try { Cipher c=Cipher.getInstance(t); SecretKeySpec k=new SecretKeySpec(new byte[t.startsWith("D")?8:16],t.substring(0,3)); byte[] iv=new byte[t.startsWith("D")?8:16]; iv[1]=7; c.init(1,k,new IvParameterSpec(iv)); byte[] ct=c.doFinal(new byte[n]); c.init(2,k,new IvParameterSpec(iv)); System.out.println(t+" "+n+" "+(t.contains("ISO")?""+ct.length:h(ct))+" "+c.getOutputSize(20)+" "+h(c.doFinal(ct))+" "+c.getBlockSize()); } catch (Exception e) { System.out.println(t+" "+n+" "+e+" "+e.getCause()); } }
    MessageDigest d=MessageDigest.getInstance("SHA-256"); for (int e=1;e<300;e++) { AlgorithmParameters p=AlgorithmParameters.getInstance("RC2"); p.init(new RC2ParameterSpec(e,new byte[8])); d.update(p.getEncoded()); AlgorithmParameters q=AlgorithmParameters.getInstance("RC2"); q.init(p.getEncoded()); if (q.getParameterSpec(RC2ParameterSpec.class).getEffectiveKeyBits()!=e) System.out.println("differs "+e); } System.out.println(h(d.digest()));
    }
  static void pieces() throws Exception { for (String t : "AES/CFB/PKCS5Padding AES/CFB8/NoPadding AES/CFB8/PKCS5Padding AES/OFB32/NoPadding AES/OFB32/PKCS5Padding AES/CBC/PKCS5Padding AES/CFB/NoPadding".split(" ")) { Cipher c=Cipher.getInstance(t); SecretKeySpec k=new SecretKeySpec(new byte[16],"AES"); c.init(1,k,new IvParameterSpec(new byte[16])); byte[] all=new byte[0]; for (int n : new int[]{1,3,17,16,40,2}) { byte[] u=c.update(new byte[n]); System.out.println(t+" "+n+" "+h(u)); all=cat(all,u); } byte[] f=c.doFinal(); all=cat(all,f); System.out.println(h(f)); c.init(2,k,new IvParameterSpec(new byte[16])); for (int i=0;i<all.length;i+=7) System.out.print(h(c.update(all,i,Math.min(7,all.length-i)))+" "); System.out.println(h(c.doFinal())); 
  if (t.contains("PKCS5")) { try { c.doFinal(new byte[17]); } catch (Exception e) { System.out.println(e); } try { c.doFinal(new byte[16]); } catch (Exception e) { System.out.println(e); } } }   }
  static String n(byte[] b) { return b==null?"null":b.length+""; }
  static void sizes() throws Exception { 
  for (String t : "AES/GCM/NoPadding AES/CTR/NoPadding ChaCha20-Poly1305 RSA PBEWithMD5AndDES PBEWithHmacSHA256AndAES_128 DESede".split(" ")) try { Cipher c=Cipher.getInstance(t); SecretKeySpec k=new SecretKeySpec(new byte[t.startsWith("C")?32:t.startsWith("DE")?24:16],t.startsWith("A")?"AES":t.startsWith("DE")?"DESede":"ChaCha20"); 
   if (t.startsWith("PBE")) { SecretKey s=SecretKeyFactory.getInstance(t).generateSecret(new PBEKeySpec("x".toCharArray())); c.init(1,s,new PBEParameterSpec(new byte[8],10,t.contains("AES")?new IvParameterSpec(new byte[16]):null)); }
   else if (t.equals("RSA")) { continue; }
   else if (t.contains("GCM")) c.init(1,k,new GCMParameterSpec(128,new byte[12])); else if (t.startsWith("C")) c.init(1,k,new IvParameterSpec(new byte[12])); else if (t.equals("DESede")) c.init(1,k); else c.init(1,k,new IvParameterSpec(new byte[16]));
   System.out.println(t+" "+n(c.update(new byte[3]))+" "+n(c.update(new byte[0]))+" "+n(c.update(new byte[1]))+" "+n(c.update(new byte[20])));
   byte[] f=c.doFinal(); System.out.println(n(f));
   if (t.contains("GCM")) { c.init(2,k,new GCMParameterSpec(128,new byte[12])); System.out.println(n(c.update(new byte[40]))+" "+n(c.update(new byte[3]))); }
   if (t.startsWith("C")) { c.init(2,k,new IvParameterSpec(new byte[12])); System.out.println(n(c.update(new byte[40]))+" "+n(c.update(new byte[3]))); }
  } catch (Exception e) { System.out.println(e); }   }
}
