import java.security.*; import java.security.spec.*; import java.util.*; import javax.crypto.*; import javax.crypto.spec.*;
/** Digests of SHAKE, AES with keys of one size, keys wrapped with padding. */
public class Wrapping { 
  interface X { Object run() throws Exception; }
  static void t(String n, X x) { System.out.print(n+": "); try { System.out.println(x.run()); } catch (Throwable e) { for (;e!=null;e=e.getCause()) System.out.print("! "+e+" "); System.out.println(); } }
  static String h(byte[] b) { return b==null?"null":HexFormat.of().formatHex(b); }
  static byte[] seq(int n) { byte[] b=new byte[n]; for (int i=0;i<n;i++) b[i]=(byte)(i*7+1); return b; }
  public static void main(String[] a) throws Exception {
    for (String n : new String[]{"SHAKE128-256","SHAKE256-512","SHAKE128","shake256-512"}) t(n, () -> { MessageDigest d=MessageDigest.getInstance(n); d.update(seq(300)); MessageDigest c=(MessageDigest)d.clone(); return h(d.digest())+" "+d.getAlgorithm()+" "+d.getDigestLength()+" "+h(c.digest())+" "+d.getProvider().getName(); });
    for (String n : new String[]{"AES/KW/NoPadding","AES/KW/PKCS5Padding","AES/KWP/NoPadding","AESWrap","AESWrapPad","AES_128/KW/NoPadding","AES_192/KWP/NoPadding","AESWrap_256","AES_256/KW/PKCS5Padding"}) for (int kl : new int[]{16,24,32}) { SecretKeySpec k=new SecretKeySpec(seq(kl),"AES"); for (int len : new int[]{8,16,20,1,7,24,33}) t(n+" "+kl+" "+len, () -> { Cipher c=Cipher.getInstance(n); c.init(Cipher.WRAP_MODE,k); byte[] w=c.wrap(new SecretKeySpec(seq(len),"X")); c.init(Cipher.UNWRAP_MODE,k); return h(w)+" "+h(c.unwrap(w,"X",Cipher.SECRET_KEY).getEncoded())+" "+h(c.getIV())+" "+c.getBlockSize(); }); }
    SecretKeySpec k=new SecretKeySpec(seq(16),"AES");
    t("enc", () -> { Cipher c=Cipher.getInstance("AES/KWP/NoPadding"); c.init(1,k); c.update(seq(5)); byte[] e=c.doFinal(seq(4)); c.init(2,k); return h(e)+" "+h(c.doFinal(e)); });
    t("enc kw", () -> { Cipher c=Cipher.getInstance("AES/KW/NoPadding"); c.init(1,k); byte[] e=c.doFinal(seq(16)); c.init(2,k); return h(e)+" "+h(c.doFinal(e)); });
    t("enc kw bad", () -> { Cipher c=Cipher.getInstance("AES/KW/NoPadding"); c.init(1,k); return c.doFinal(seq(15)); });
    t("dec bad", () -> { Cipher c=Cipher.getInstance("AES/KWP/NoPadding"); c.init(2,k); return c.doFinal(seq(16)); });
    t("dec bad2", () -> { Cipher c=Cipher.getInstance("AES/KWP/NoPadding"); c.init(2,k); return c.doFinal(seq(15)); });
    t("dec bad3", () -> { Cipher c=Cipher.getInstance("AES/KW/NoPadding"); c.init(Cipher.UNWRAP_MODE,k); return c.unwrap(seq(24),"X",3); });
    t("dec bad4", () -> { Cipher c=Cipher.getInstance("AES/KWP/NoPadding"); c.init(Cipher.UNWRAP_MODE,k); return c.unwrap(seq(24),"X",3); });
    t("iv", () -> { Cipher c=Cipher.getInstance("AES/KWP/NoPadding"); c.init(Cipher.WRAP_MODE,k,new IvParameterSpec(seq(4))); byte[] w=c.wrap(new SecretKeySpec(seq(9),"X")); return h(w)+" "+h(c.getIV())+" "+c.getParameters().getAlgorithm(); });
    t("iv bad", () -> { Cipher c=Cipher.getInstance("AES/KWP/NoPadding"); c.init(Cipher.WRAP_MODE,k,new IvParameterSpec(seq(8))); return 1; });
    t("iv kw", () -> { Cipher c=Cipher.getInstance("AES/KW/NoPadding"); c.init(Cipher.WRAP_MODE,k,new IvParameterSpec(seq(8))); byte[] w=c.wrap(new SecretKeySpec(seq(16),"X")); return h(w)+" "+h(c.getIV()); });
    t("iv kw bad", () -> { Cipher c=Cipher.getInstance("AES/KW/NoPadding"); c.init(Cipher.WRAP_MODE,k,new IvParameterSpec(seq(4))); return 1; });
    for (String n : new String[]{"AES_128/CBC/NoPadding","AES_256/ECB/NoPadding","AES_256/GCM/NoPadding","AES_128/CFB/NoPadding","AES_192/OFB/NoPadding","AES_128/CBC/PKCS5Padding","AES_128/CTR/NoPadding","AES_128"}) for (int kl : new int[]{16,24,32}) t(n+" "+kl, () -> { Cipher c=Cipher.getInstance(n); SecretKeySpec s=new SecretKeySpec(seq(kl),"AES"); if (n.contains("ECB")) c.init(1,s); else if (n.contains("GCM")) c.init(1,s,new GCMParameterSpec(128,seq(12))); else c.init(1,s,new IvParameterSpec(seq(16))); return h(c.doFinal(seq(32)))+" "+c.getAlgorithm(); });
  } }
