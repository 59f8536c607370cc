import java.security.*; import java.security.spec.*; import java.util.*; import javax.crypto.*; import javax.crypto.spec.*;
/** RC2, its parameters, and the passwords that use it. */
public class OldCipher {
  interface X { Object run() throws Exception; }
  static void t(String n, X x) { System.out.print(n+": "); try { System.out.println(x.run()); } catch (Throwable e) { for (;e!=null;e=e.getCause()) System.out.print("! "+e+" "); System.out.println(); } }
  static String h(byte[] b) { return b==null?"null":HexFormat.of().formatHex(b); }
  public static void main(String[] a) throws Exception {
    byte[] pt="The quick brown fox jumps".getBytes();
    for (int len : new int[]{5,8,16,33,128}) { byte[] kb=new byte[len]; for (int i=0;i<len;i++) kb[i]=(byte)(i*11+1); SecretKeySpec k=new SecretKeySpec(kb,"RC2");
      for (int eff : new int[]{0,40,64,128,1024}) t("rc2 "+len+" "+eff, () -> { Cipher c=Cipher.getInstance("RC2/CBC/PKCS5Padding"); RC2ParameterSpec p= eff==0 ? new RC2ParameterSpec(len*8,new byte[8]) : new RC2ParameterSpec(eff,new byte[]{1,2,3,4,5,6,7,8}); c.init(1,k,p); byte[] ct=c.doFinal(pt); AlgorithmParameters ap=c.getParameters(); Cipher d=Cipher.getInstance("RC2/CBC/PKCS5Padding"); d.init(2,k,ap); return h(ct)+" "+new String(d.doFinal(ct))+" "+ap.getAlgorithm()+" "+h(ap.getEncoded())+" "+ap.getParameterSpec(RC2ParameterSpec.class).getEffectiveKeyBits()+" "+h(ap.getParameterSpec(RC2ParameterSpec.class).getIV())+" "+ap.toString().replace("\n","|"); }); }
    SecretKeySpec k=new SecretKeySpec(new byte[]{1,2,3,4,5,6,7,8},"RC2");
    t("ecb", () -> { Cipher c=Cipher.getInstance("RC2"); c.init(1,k); return h(c.doFinal(pt))+" "+c.getBlockSize()+" "+c.getParameters()+" "+c.getAlgorithm(); });
    t("ecb eff", () -> { Cipher c=Cipher.getInstance("RC2/ECB/NoPadding"); c.init(1,k,new RC2ParameterSpec(63)); return h(c.doFinal(new byte[8]))+" "+h(c.getParameters().getEncoded()); });
    t("vector", () -> { Cipher c=Cipher.getInstance("RC2/ECB/NoPadding"); c.init(1,new SecretKeySpec(HexFormat.of().parseHex("3000000000000000"),"RC2"),new RC2ParameterSpec(64)); return h(c.doFinal(HexFormat.of().parseHex("1000000000000001"))); });
    t("iv", () -> { Cipher c=Cipher.getInstance("RC2/CBC/NoPadding"); c.init(1,k,new IvParameterSpec(new byte[8])); return h(c.doFinal(new byte[16]))+" "+h(c.getParameters().getEncoded()); });
    t("ctr", () -> { Cipher c=Cipher.getInstance("RC2/CTR/NoPadding"); c.init(1,k,new IvParameterSpec(new byte[8])); return h(c.doFinal(pt)); });
    t("cfb8", () -> { Cipher c=Cipher.getInstance("RC2/CFB8/NoPadding"); c.init(1,k,new RC2ParameterSpec(64,new byte[8])); return h(c.doFinal(pt)); });
    t("short key", () -> { Cipher c=Cipher.getInstance("RC2"); c.init(1,new SecretKeySpec(new byte[4],"RC2")); return 1; });
    t("long key", () -> { Cipher c=Cipher.getInstance("RC2"); c.init(1,new SecretKeySpec(new byte[129],"RC2")); return 1; });
    t("wrong key", () -> { Cipher c=Cipher.getInstance("RC2"); c.init(1,new SecretKeySpec(new byte[16],"AES")); return 1; });
    t("wrong iv", () -> { Cipher c=Cipher.getInstance("RC2/CBC/NoPadding"); c.init(1,k,new RC2ParameterSpec(64,new byte[8],2)); return 1; });
    t("eff range", () -> { Cipher c=Cipher.getInstance("RC2/CBC/NoPadding"); c.init(1,k,new RC2ParameterSpec(1025,new byte[8])); return 1; });
    t("no iv ecb", () -> { Cipher c=Cipher.getInstance("RC2/ECB/NoPadding"); c.init(1,k,new RC2ParameterSpec(64,new byte[8])); return 1; });
    t("gcm", () -> Cipher.getInstance("RC2/GCM/NoPadding"));
    t("kg", () -> { KeyGenerator g=KeyGenerator.getInstance("RC2"); return g.generateKey().getEncoded().length+" "+g.generateKey().getAlgorithm(); });
    t("ap", () -> { AlgorithmParameters p=AlgorithmParameters.getInstance("RC2"); p.init(new RC2ParameterSpec(300,new byte[8])); return h(p.getEncoded()); });
    t("ap2", () -> { AlgorithmParameters p=AlgorithmParameters.getInstance("RC2"); p.init(HexFormat.of().parseHex("300d02013a0408 0102030405060708".replace(" ",""))); return p.getParameterSpec(RC2ParameterSpec.class).getEffectiveKeyBits()+" "+h(p.getParameterSpec(IvParameterSpec.class).getIV()); });
    t("ap3", () -> { AlgorithmParameters p=AlgorithmParameters.getInstance("RC2"); p.init(HexFormat.of().parseHex("04080102030405060708")); return p.getParameterSpec(RC2ParameterSpec.class).getEffectiveKeyBits(); });
    t("ap4", () -> { AlgorithmParameters p=AlgorithmParameters.getInstance("RC2"); p.init(new IvParameterSpec(new byte[8])); return h(p.getEncoded())+p; });
    for (String n : new String[]{"PBEWithSHA1AndRC2_40","PBEWithSHA1AndRC2_128","PBEWithSHA1AndRC4_40","PBEWithSHA1AndDESede"}) t(n, () -> { SecretKey s=SecretKeyFactory.getInstance(n).generateSecret(new PBEKeySpec("secret".toCharArray())); Cipher c=Cipher.getInstance(n); c.init(1,s,new PBEParameterSpec("saltsalt".getBytes(),100)); byte[] ct=c.doFinal(pt); Cipher d=Cipher.getInstance(n); d.init(2,s,c.getParameters()); return h(ct)+" "+new String(d.doFinal(ct))+" "+c.getParameters().getAlgorithm()+" "+h(c.getParameters().getEncoded())+" "+h(c.getIV()); });
  }
}
