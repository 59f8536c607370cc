import java.io.*; import java.security.*; import java.security.cert.*; import java.util.*; import java.nio.file.*; import java.math.*;
import javax.security.auth.x500.X500Principal;
/** Paths of certificates: validated, built, selected and shown. */
public class Paths {
  static CertificateFactory f; 
  static X509Certificate c(String n) throws Exception { return (X509Certificate) f.generateCertificate(new ByteArrayInputStream(Pki.text(n).getBytes())); }
  static X509CRL crl(String n) throws Exception { return (X509CRL) f.generateCRL(new ByteArrayInputStream(Pki.text(n + ".crl").getBytes())); }
  static String sh(Object o) { return String.valueOf(o).replaceAll("\\[\n\\[\n  Version[^~]*?Signature:\n([0-9a-fA-F]{4}.*\n)*\n\\]", "<CERT>"); }
  static void ex(Throwable e) { String ind=""; for (; e!=null; e=e.getCause()) { System.out.println(ind+e.getClass().getName()+": "+sh(e.getMessage()) + (e instanceof CertPathValidatorException v ? " @" + v.getIndex()+" "+v.getReason() + " "+ (v.getCertPath()!=null):"")); ind+="  "; } }
  interface X { void run() throws Exception; }
  static void t(String n, X x) { System.out.println("== "+n); try { x.run(); } catch (Throwable e) { ex(e); } }
  static void val(String name, List<String> certs, TrustAnchor ta, java.util.function.Consumer<PKIXParameters> mod) {
    t(name, () -> { List<X509Certificate> l = new ArrayList<>(); for (String s: certs) l.add(c(s));
      CertPath p = f.generateCertPath(l); PKIXParameters pp = new PKIXParameters(Set.of(ta)); pp.setDate(new Date(1893456000000L)); pp.setRevocationEnabled(false); mod.accept(pp);
      CertPathValidator v = CertPathValidator.getInstance("PKIX"); PKIXCertPathValidatorResult r = (PKIXCertPathValidatorResult) v.validate(p, pp);
      System.out.println("ok anchor " + (r.getTrustAnchor()==ta) + " key " + r.getPublicKey().equals(l.isEmpty()? null: l.get(0).getPublicKey())); tree(r.getPolicyTree(), " "); });
  }
  static void tree(PolicyNode n, String i) { if (n==null) { System.out.println(i+"no tree"); return; } System.out.println(i+n.getDepth()+" "+n.getValidPolicy()+" exp "+new TreeSet<>(n.getExpectedPolicies())+" crit "+n.isCritical()+" q "+n.getPolicyQualifiers().size()+" parent "+(n.getParent()!=null)); 
    List<PolicyNode> ch = new ArrayList<>(); n.getChildren().forEachRemaining(ch::add); ch.sort(Comparator.comparing(PolicyNode::getValidPolicy)); for (PolicyNode k: ch) tree(k, i+"  "); }
  public static void main(String[] a) throws Exception {
    f = CertificateFactory.getInstance("X.509");
    TrustAnchor root = new TrustAnchor(c("root"), null);
    val("good", List.of("leaf","inter"), root, p->{});
    val("empty", List.of(), root, p->{});
    val("key anchor", List.of("leaf","inter"), anchorKey(), p->{});
    val("wrong anchor", List.of("leaf","inter"), ta("root2"), p->{});
    val("missing inter", List.of("leaf"), root, p->{});
    val("wrong order", List.of("inter","leaf"), root, p->{});
    val("gap", List.of("deep","inter"), root, p->{});
    val("expired", List.of("expired","inter"), root, p->{});
    val("future", List.of("future","inter"), root, p->{});
    val("pathlen", List.of("deep","subinter","inter"), root, p->{});
    val("noca", List.of("undernoca","noca"), root, p->{});
    val("crit", List.of("crit","inter"), root, p->{});
    val("ncgood", List.of("ncgood","ncinter"), root, p->{});
    val("ncbad", List.of("ncbad","ncinter"), root, p->{});
    val("ncother", List.of("ncother","ncinter"), root, p->{});
    val("map", List.of("mapleaf","mapinter"), root, p->{});
    val("map inhibited", List.of("mapleaf","mapinter"), root, p->p.setPolicyMappingInhibited(true));
    val("map noqual", List.of("mapleaf","mapinter"), root, p->p.setPolicyQualifiersRejected(false));
    val("policy 1.2.3.4", List.of("leaf","inter"), root, p->p.setInitialPolicies(Set.of("1.2.3.4")));
    val("policy explicit", List.of("leaf","inter"), root, p->{p.setInitialPolicies(Set.of("1.2.3.5"));p.setExplicitPolicyRequired(true);});
    val("policy explicit2", List.of("leaf","inter"), root, p->{p.setInitialPolicies(Set.of("1.2.3.4","1.2.3.9"));p.setExplicitPolicyRequired(true);});
    val("revocation none", List.of("leaf","inter"), root, p->p.setRevocationEnabled(true));
    val("revocation ok", List.of("leaf","inter"), root, p->{p.setRevocationEnabled(true); p.addCertStore(crls());});
    val("revoked", List.of("revoked","inter"), root, p->{p.setRevocationEnabled(true); p.addCertStore(crls());});
    val("crl root only", List.of("leaf","inter"), root, p->{p.setRevocationEnabled(true); p.addCertStore(store("root"));});
    val("crl inter only", List.of("revoked","inter"), root, p->{p.setRevocationEnabled(true); p.addCertStore(store("inter"));});
    val("target", List.of("leaf","inter"), root, p->{ X509CertSelector s = new X509CertSelector(); s.setSubject(new X500Principal("CN=x")); p.setTargetCertConstraints(s);});
    val("checker", List.of("leaf","inter"), root, p->p.addCertPathChecker(new PKIXCertPathChecker(){ public void init(boolean f){System.out.println("init "+f);} public boolean isForwardCheckingSupported(){return false;} public Set<String> getSupportedExtensions(){return null;} public void check(java.security.cert.Certificate c, Collection<String> u) throws CertPathValidatorException { System.out.println("check "+((X509Certificate)c).getSubjectX500Principal()+" "+new TreeSet<>(u)); }}));
    val("checker crit", List.of("crit","inter"), root, p->p.addCertPathChecker(new PKIXCertPathChecker(){ public void init(boolean f){System.out.println("init "+f);} public boolean isForwardCheckingSupported(){return true;} public Set<String> getSupportedExtensions(){return Set.of("1.2.3.4.5");} public void check(java.security.cert.Certificate c, Collection<String> u) throws CertPathValidatorException { System.out.println("check "+((X509Certificate)c).getSubjectX500Principal()+" "+new TreeSet<>(u)); u.remove("1.2.3.4.5"); }}));
    val("checker fails", List.of("leaf","inter"), root, p->p.addCertPathChecker(new PKIXCertPathChecker(){ public void init(boolean f){} public boolean isForwardCheckingSupported(){return true;} public Set<String> getSupportedExtensions(){return null;} public void check(java.security.cert.Certificate c, Collection<String> u) throws CertPathValidatorException { throw new CertPathValidatorException("mine"); }}));
    val("with anchor in path", List.of("leaf","inter","root"), root, p->{});
    val("self", List.of("root"), root, p->{});
    val("rev checker soft", List.of("leaf","inter"), root, p->{ try { PKIXRevocationChecker rc=(PKIXRevocationChecker) CertPathValidator.getInstance("PKIX").getRevocationChecker(); rc.setOptions(EnumSet.of(PKIXRevocationChecker.Option.PREFER_CRLS,PKIXRevocationChecker.Option.NO_FALLBACK,PKIXRevocationChecker.Option.SOFT_FAIL)); p.addCertPathChecker(rc);} catch(Exception e){ex(e);} });
    val("rev checker hard ee", List.of("revoked","inter"), root, p->{ try { PKIXRevocationChecker rc=(PKIXRevocationChecker) CertPathValidator.getInstance("PKIX").getRevocationChecker(); rc.setOptions(EnumSet.of(PKIXRevocationChecker.Option.PREFER_CRLS,PKIXRevocationChecker.Option.NO_FALLBACK,PKIXRevocationChecker.Option.ONLY_END_ENTITY)); p.addCertPathChecker(rc); p.addCertStore(crls());} catch(Exception e){ex(e);} });
    t("pp string", () -> { PKIXParameters pp = new PKIXParameters(Set.of(root)); System.out.println(sh(pp)); pp.addCertStore(crls()); pp.setInitialPolicies(Set.of("1.2.3")); pp.setDate(new Date(0)); pp.setTargetCertConstraints(new X509CertSelector()); System.out.println(sh(pp).replaceAll("CertStore@[0-9a-f]+", "CertStore")); });
    t("pbp string", () -> { PKIXBuilderParameters pp = new PKIXBuilderParameters(Set.of(root), new X509CertSelector()); System.out.println(sh(pp)); });
    t("anchor string", () -> { System.out.println(sh(anchorKey())); System.out.println(sh(root)); });
    t("sel string", () -> { X509CertSelector s = new X509CertSelector(); System.out.println(s); s.setCertificate(c("leaf")); s.setSerialNumber(BigInteger.TEN); s.setIssuer("CN=a"); s.setSubject("CN=b"); s.setSubjectAlternativeNames(List.of(List.of(2,"www.x.com"),List.of(1,"a@b"),List.of(7,"1.2.3.4"),List.of(6,"http://a/b"),List.of(8,"1.2.3"),List.of(4,"CN=q"))); s.setSubjectKeyIdentifier(new byte[]{4,1,2}); s.setAuthorityKeyIdentifier(new byte[]{1}); s.setCertificateValid(new Date(0)); s.setPrivateKeyValid(new Date(0)); s.setSubjectPublicKeyAlgID("1.2.840.113549.1.1.1"); s.setSubjectPublicKey(c("leaf").getPublicKey()); s.setKeyUsage(new boolean[]{true,false,true}); s.setExtendedKeyUsage(Set.of("1.3.6.1.5.5.7.3.1")); s.setBasicConstraints(2); s.setPolicy(Set.of("1.2.3.4")); s.setPathToNames(List.of(List.of(2,"www.example.com"))); System.out.println(sh(s)); });
    t("crl sel string", () -> { X509CRLSelector s = new X509CRLSelector(); System.out.println(s); s.addIssuerName("CN=a"); s.addIssuer(new X500Principal("CN=b,O=c")); s.setMinCRLNumber(BigInteger.ONE); s.setMaxCRLNumber(BigInteger.TEN); s.setDateAndTime(new Date(0)); s.setCertificateChecking(c("leaf")); System.out.println(sh(s).replaceAll("B@[0-9a-f]+", "B")); System.out.println(s.getIssuerNames().size()+" "+s.getIssuers()); });
    t("stores", () -> { System.out.println(crls().getType()+" "+crls().getProvider()+" "+CertStore.getDefaultType()+" "+CertPathValidator.getDefaultType()+" "+CertPathBuilder.getDefaultType()); System.out.println(sh(new CollectionCertStoreParameters(List.of(1)))); System.out.println(new CollectionCertStoreParameters()); System.out.println(new LDAPCertStoreParameters()); System.out.println(new URICertStoreParameters(java.net.URI.create("http://a/"))); });
    t("store bad", () -> CertStore.getInstance("Nope", null));
    t("store bad2", () -> CertStore.getInstance("Collection", new LDAPCertStoreParameters()));
    t("store bad3", () -> CertStore.getInstance("Collection", null));
    t("store bad4", () -> CertStore.getInstance("Collection", null, "Foo"));
    t("v bad", () -> CertPathValidator.getInstance("Nope"));
    t("b bad", () -> CertPathBuilder.getInstance("Nope", "SUN"));
    t("b bad2", () -> CertPathBuilder.getInstance("PKIX").build(null));
    t("v bad2", () -> CertPathValidator.getInstance("PKIX").validate(f.generateCertPath(List.of(c("leaf"))), null));
    t("v bad3", () -> CertPathValidator.getInstance("PKIX").validate(null, null));
    t("no anchors", () -> new PKIXParameters(Set.of()));
    t("bad anchors", () -> new PKIXParameters((Set)Set.of("x")));
    t("null anchors", () -> new PKIXParameters((Set)null));
    t("ks anchors", () -> { KeyStore ks = KeyStore.getInstance("PKCS12"); ks.load(null,null); new PKIXParameters(ks); });
    t("ks anchors2", () -> { KeyStore ks = KeyStore.getInstance("PKCS12"); ks.load(null,null); ks.setCertificateEntry("a", c("root")); System.out.println(new PKIXParameters(ks).getTrustAnchors().size()); });
    t("build", () -> build("leaf", List.of("leaf","inter","subinter"), root));
    t("build deep", () -> build("deep", List.of("deep","inter","subinter"), root));
    t("build none", () -> build("leaf", List.of("inter","subinter"), root));
    t("build noissuer", () -> build("leaf", List.of("leaf"), root));
    t("build expired", () -> build("expired", List.of("expired", "inter"), root));
    t("build cert selector", () -> { X509CertSelector s = new X509CertSelector(); s.setCertificate(c("leaf")); PKIXBuilderParameters p = new PKIXBuilderParameters(Set.of(root), s); p.setRevocationEnabled(false); p.setDate(new Date(1893456000000L)); p.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(c("inter"))))); PKIXCertPathBuilderResult r = (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(p); System.out.println(r.getCertPath().getCertificates().size()); System.out.println(sh(r).replaceAll("(?m)^.*modulus.*$|Sun RSA public key.*", "")); });
    t("build maxpath", () -> { X509CertSelector s = new X509CertSelector(); s.setCertificate(c("leaf")); PKIXBuilderParameters p = new PKIXBuilderParameters(Set.of(root), s); p.setMaxPathLength(0);  p.setRevocationEnabled(false); p.setDate(new Date(1893456000000L)); p.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(c("inter"))))); CertPathBuilder.getInstance("PKIX").build(p); });
    t("build plain pp", () -> CertPathBuilder.getInstance("PKIX").build(new PKIXParameters(Set.of(root))));
    t("build target none", () -> { PKIXBuilderParameters p = new PKIXBuilderParameters(Set.of(root), null); CertPathBuilder.getInstance("PKIX").build(p); });
    t("maxpath", () -> new PKIXBuilderParameters(Set.of(root), null).setMaxPathLength(-2));
    t("revoked ex", () -> { CertificateRevokedException e = new CertificateRevokedException(new Date(0), CRLReason.KEY_COMPROMISE, new X500Principal("CN=a"), Map.of()); System.out.println(e); System.out.println(e.getInvalidityDate()); });
    t("revoked ex null", () -> new CertificateRevokedException(null, CRLReason.KEY_COMPROMISE, new X500Principal("CN=a"), Map.of()));
    t("rc", () -> { CertPathChecker c = CertPathValidator.getInstance("PKIX").getRevocationChecker(); System.out.println(c.getClass().getSuperclass().getName()+" "+c.isForwardCheckingSupported()); PKIXRevocationChecker r = (PKIXRevocationChecker) c; System.out.println(r.getOptions()+" "+r.getOcspResponder()+" "+r.getOcspExtensions()+" "+r.getOcspResponses()+" "+r.getSupportedExtensions()); });
    t("crl", () -> System.out.println(crl("inter")));
    t("leafstr", () -> System.out.println(c("leaf")));
    t("interstr", () -> System.out.println(c("ncinter")));
    t("mapinterstr", () -> System.out.println(c("mapinter")));
    t("exts", () -> System.out.println(c("exts")));
    val("md5", List.of("md5"), root, p->{});
    val("small", List.of("small"), root, p->{});
    t("mapleafstr", () -> System.out.println(c("mapleaf")));
  }
  static void build(String target, List<String> in, TrustAnchor root) throws Exception { X509CertSelector s = new X509CertSelector(); s.setSubject(c(target).getSubjectX500Principal()); PKIXBuilderParameters p = new PKIXBuilderParameters(Set.of(root), s); p.setRevocationEnabled(false); p.setDate(new Date(1893456000000L)); List<Object> l = new ArrayList<>(); for (String i: in) l.add(c(i)); p.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(l))); PKIXCertPathBuilderResult r = (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(p); for (java.security.cert.Certificate k : r.getCertPath().getCertificates()) System.out.println("  "+((X509Certificate)k).getSubjectX500Principal()); System.out.println("anchor "+(r.getTrustAnchor()==root)+" "+(r.getPolicyTree()==null)); }
  static CertStore crls() { try { return CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(crl("root"),crl("inter")))); } catch (Exception e) { throw new RuntimeException(e);} }
  static CertStore store(String n) { try { return CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(crl(n)))); } catch (Exception e) { throw new RuntimeException(e);} }
  static TrustAnchor ta(String n) { try { return new TrustAnchor(c(n), null); } catch (Exception e) { throw new RuntimeException(e); } }
  static TrustAnchor anchorKey() throws Exception { return new TrustAnchor(c("root").getSubjectX500Principal(), c("root").getPublicKey(), null); }
    static class Pki {
        static String text(String name) {
            return switch (name) {
                case "root" -> """
-----BEGIN CERTIFICATE-----
MIICETCCAXqgAwIBAgICEAAwDQYJKoZIhvcNAQELBQAwKzENMAsGA1UEAwwEUm9v
dDENMAsGA1UECgwEVGVzdDELMAkGA1UEBhMCVVMwIBcNMjAwMTAxMDAwMDAwWhgP
MjA5OTEyMzEyMzU5NTlaMCsxDTALBgNVBAMMBFJvb3QxDTALBgNVBAoMBFRlc3Qx
CzAJBgNVBAYTAlVTMIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDiNPaZDY09
vmPgErpO3BPBq+7f5J2DL2bA24Ch3viljBKAZx5WLA4phEH5nZ5zDMLJ7rMfZm61
PaN0cQTZCultW9xH/p4dI6oZbFsugmgTCAcQncuBPxx7Q48xRYgGDeOx4/+6ArG1
d9lJSkdBw+PWRzYa62Z2It+yuqsxbsPAOQIDAQABo0IwQDAPBgNVHRMBAf8EBTAD
AQH/MA4GA1UdDwEB/wQEAwIBBjAdBgNVHQ4EFgQUlzdRQuJMTOQhfzLdfeCRhABd
Lh0wDQYJKoZIhvcNAQELBQADgYEAiVxjBrAowfjvCnrsuQog55JaaA12Vy55JD4n
h4wTtYv9iEg8oqzu9Ed0AsDon6AQg7vDAGZ3Kx2V83iqUOSsPsyx0vq0mjNeIKtS
VdgORqhWDv0gxZPvOOjSPLDIviG+RrWF8NGZAVkU97ZQFE5UqUjPFmkk4tjjG5bZ
LvPXX6k=
-----END CERTIFICATE-----
""";
                case "root2" -> """
-----BEGIN CERTIFICATE-----
MIICGTCCAYKgAwIBAgICEAEwDQYJKoZIhvcNAQELBQAwLzERMA8GA1UEAwwIUm9v
dCBUd28xDTALBgNVBAoMBFRlc3QxCzAJBgNVBAYTAlVTMCAXDTIwMDEwMTAwMDAw
MFoYDzIwOTkxMjMxMjM1OTU5WjAvMREwDwYDVQQDDAhSb290IFR3bzENMAsGA1UE
CgwEVGVzdDELMAkGA1UEBhMCVVMwgZ8wDQYJKoZIhvcNAQEBBQADgY0AMIGJAoGB
AK84TRaaAUDUD6kgdKIR2H8rXdylkHHionvSMs0GEbUP0nsS7V5bNXtnCThJH43p
ddkQyabDkl8AwkK4n08HEKcvAery7+45FR/7bxfGxQVBsrpIdo0QAlwBjEGpSSd1
XgHPkqKtRgwvzGTMHepOzfeWGPbXkTQM55R/OovqvH9hAgMBAAGjQjBAMA8GA1Ud
EwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgEGMB0GA1UdDgQWBBR2ieC/uLJsS25K
DoVnYq1zeh0zvjANBgkqhkiG9w0BAQsFAAOBgQB03a6oTuuqMuWoGMAQh54Bk/wb
yeFjjhO8IrbZQJZMFfjc9bSNZ0CLFNJExbAJirn/tV3iWcanWvF7KM06N2z2lRM6
Y9Kzk9iv5pNPMjhZCxDlXbJipG3GsNZtUKeEThjH/i6HanPKangH4icXeLIqazgC
U+Htb2LvfDt/Z7Au4w==
-----END CERTIFICATE-----
""";
                case "inter" -> """
-----BEGIN CERTIFICATE-----
MIICTzCCAbigAwIBAgICEAIwDQYJKoZIhvcNAQELBQAwKzENMAsGA1UEAwwEUm9v
dDENMAsGA1UECgwEVGVzdDELMAkGA1UEBhMCVVMwIBcNMjAwMTAxMDAwMDAwWhgP
MjA5OTEyMzEyMzU5NTlaMCwxDjAMBgNVBAMMBUludGVyMQ0wCwYDVQQKDARUZXN0
MQswCQYDVQQGEwJVUzCBnzANBgkqhkiG9w0BAQEFAAOBjQAwgYkCgYEAqPoMP05A
DsPpAguuVZFOdI0bCtqMuXsoA7Ux4P460OWanM7ZK4vbyT/Aobkk8KhlZUAZUyTc
k5t/Fp1Sx4L648vqHrOqawHb1hoLOqOvYdJFYGSpQap3f0abXbXb2h86OGyK9+Hq
CEUxEXf3pq/qgIkjrEMyQFKT0pziQsl0Et8CAwEAAaN/MH0wEgYDVR0TAQH/BAgw
BgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwHQYDVR0OBBYEFCez2vk0wpxaCDXtjxOj
RLDB3f99MB8GA1UdIwQYMBaAFJc3UULiTEzkIX8y3X3gkYQAXS4dMBcGA1UdIAQQ
MA4wBQYDKgMEMAUGAyoDBTANBgkqhkiG9w0BAQsFAAOBgQA1Sx66fVI0PcUh2TAi
/wJmcQNNcqaYmtx0WmjzBsUJRDLusKyfYuT4WCTS8uO7TO2bv9JDKNj0VezxKK4C
3ajF8HTi4h+bAv5K+sXK3p0vSWBOuvFtQg4atlEMKLvljgGBTl/bzhwDdX6n9ZCa
aBDHxi+mYdXkEQNVlQL9g57GSw==
-----END CERTIFICATE-----
""";
                case "leaf" -> """
-----BEGIN CERTIFICATE-----
MIICwjCCAiugAwIBAgICEAMwDQYJKoZIhvcNAQELBQAwLDEOMAwGA1UEAwwFSW50
ZXIxDTALBgNVBAoMBFRlc3QxCzAJBgNVBAYTAlVTMCAXDTIwMDEwMTAwMDAwMFoY
DzIwOTkxMjMxMjM1OTU5WjA2MRgwFgYDVQQDDA93d3cuZXhhbXBsZS5jb20xDTAL
BgNVBAoMBFRlc3QxCzAJBgNVBAYTAlVTMIGfMA0GCSqGSIb3DQEBAQUAA4GNADCB
iQKBgQChrDCN1RYFYjBIp6SYcxTrLCO0wAZmxi1CoZWkelp0LUdaWbN3fLsPXiDy
offnzRhVW+dgtZaSyTfLh07XuUYp933LyYsd6ZxB3BDYzVDXY3w2rEIQJRpVFDSC
mtOQt71h0j9Q/2NCsvEG57z/QlD774YUzowbe07rLCir4aN6rwIDAQABo4HmMIHj
MAwGA1UdEwEB/wQCMAAwDgYDVR0PAQH/BAQDAgWgMB0GA1UdJQQWMBQGCCsGAQUF
BwMBBggrBgEFBQcDAjAdBgNVHQ4EFgQU0jsNbUn3KDCXM39IoLbvycVmb9gwHwYD
VR0jBBgwFoAUJ7Pa+TTCnFoINe2PE6NEsMHd/30wUgYDVR0RBEswSYIPd3d3LmV4
YW1wbGUuY29tggtleGFtcGxlLmNvbYENYUBleGFtcGxlLmNvbYcECgECA4YUaHR0
cDovL2V4YW1wbGUuY29tL3gwEAYDVR0gBAkwBzAFBgMqAwQwDQYJKoZIhvcNAQEL
BQADgYEAdZq9G2Ly/SMDtFDdGHXEduyVLesUursfnkWc6b/ydVRNEgSwcsjtXNMj
0TrWPeNK5uA7AS4XcNP9uSEUVC0i2O/P9WmYThMXj6OILO0Te3h1ccfF8VxsfUcR
9enXIU/Ilk28gZB8+eaDbiGVYIQYqRksi1S5tNRs9UIIroT1bzc=
-----END CERTIFICATE-----
""";
                case "expired" -> """
-----BEGIN CERTIFICATE-----
MIICuDCCAiGgAwIBAgICEAQwDQYJKoZIhvcNAQELBQAwLDEOMAwGA1UEAwwFSW50
ZXIxDTALBgNVBAoMBFRlc3QxCzAJBgNVBAYTAlVTMB4XDTIwMDEwMTAwMDAwMFoX
DTIxMDEwMTAwMDAwMFowLjEQMA4GA1UEAwwHZXhwaXJlZDENMAsGA1UECgwEVGVz
dDELMAkGA1UEBhMCVVMwgZ8wDQYJKoZIhvcNAQEBBQADgY0AMIGJAoGBALHolB8r
1dS8KQDzyHJ/TJsuYXXMkCDuFXStKjwLpvacLVRNBsvsVbW4+IrxbnTWNhKe7Nnu
d8KaAm6qGMiPo7aBZtHG9Eb09x1yn+j/QE+wsr6AppWNkNMPMUQI5NbWRJJXkFHh
9Bat4+FvKAtpB5Nzbpck9A4qalCQ2PIXvTebAgMBAAGjgeYwgeMwDAYDVR0TAQH/
BAIwADAOBgNVHQ8BAf8EBAMCBaAwHQYDVR0lBBYwFAYIKwYBBQUHAwEGCCsGAQUF
BwMCMB0GA1UdDgQWBBSOY8HbdJGaKK0r9Re0CbPZ/x3nvjAfBgNVHSMEGDAWgBQn
s9r5NMKcWgg17Y8To0Swwd3/fTBSBgNVHREESzBJgg93d3cuZXhhbXBsZS5jb22C
C2V4YW1wbGUuY29tgQ1hQGV4YW1wbGUuY29thwQKAQIDhhRodHRwOi8vZXhhbXBs
ZS5jb20veDAQBgNVHSAECTAHMAUGAyoDBDANBgkqhkiG9w0BAQsFAAOBgQBJ84io
FcTaEDqDxmTXbOrHFEmWSZQL6cwzC0AlQbj5Vo8IJ1lhSBe9wDc6s2AmTYm82Phk
Pa7mMoL2KPeLS271BhyY72G7PQ1rMPn+UmlCHodxNp1ypHJiXKyDINMh9WvV6v4n
AXvtNCVi7sOLoOf020ADqVr0NVAhNF37RG9Gbg==
-----END CERTIFICATE-----
""";
                case "future" -> """
-----BEGIN CERTIFICATE-----
MIICuzCCAiSgAwIBAgICEAUwDQYJKoZIhvcNAQELBQAwLDEOMAwGA1UEAwwFSW50
ZXIxDTALBgNVBAoMBFRlc3QxCzAJBgNVBAYTAlVTMCIYDzIwOTAwMTAxMDAwMDAw
WhgPMjA5ODAxMDEwMDAwMDBaMC0xDzANBgNVBAMMBmZ1dHVyZTENMAsGA1UECgwE
VGVzdDELMAkGA1UEBhMCVVMwgZ8wDQYJKoZIhvcNAQEBBQADgY0AMIGJAoGBALGL
biWI05dXUUPfjWXsrpTF1BFIH9qn/KEOLgvh7+S+SDtVp+bVzY/YwlDT7QwXCZPc
0p6NxC9p4cmFNwJAGqXEH2nfJJBiGPrV23DkYuiQBNppEgPE2nB7iDiMwLulr6d3
n37HfZhYJLA+LQRQn7LfvnRMZAJzTTeiHWClj9sZAgMBAAGjgeYwgeMwDAYDVR0T
AQH/BAIwADAOBgNVHQ8BAf8EBAMCBaAwHQYDVR0lBBYwFAYIKwYBBQUHAwEGCCsG
AQUFBwMCMB0GA1UdDgQWBBQ9UvplXDtS12niDr+59oVBygJOBDAfBgNVHSMEGDAW
gBQns9r5NMKcWgg17Y8To0Swwd3/fTBSBgNVHREESzBJgg93d3cuZXhhbXBsZS5j
b22CC2V4YW1wbGUuY29tgQ1hQGV4YW1wbGUuY29thwQKAQIDhhRodHRwOi8vZXhh
bXBsZS5jb20veDAQBgNVHSAECTAHMAUGAyoDBDANBgkqhkiG9w0BAQsFAAOBgQCF
PKK8BB5HZkXwNgDseN/9/9uZF62hrLomDjj8pns2XRA5YoBAgGPsqMSZLliLjKz6
Xg+HiHLaCmZuENhVLJDUJ3geQuY4yawRKAiSvw717p6x16Aliiag7YrzyYCyvCnp
136lzFvYL2mPN1eNzDuxkcHkpqASQhhFKy/8Gq6h9g==
-----END CERTIFICATE-----
""";
                case "revoked" -> """
-----BEGIN CERTIFICATE-----
MIICujCCAiOgAwIBAgICEAYwDQYJKoZIhvcNAQELBQAwLDEOMAwGA1UEAwwFSW50
ZXIxDTALBgNVBAoMBFRlc3QxCzAJBgNVBAYTAlVTMCAXDTIwMDEwMTAwMDAwMFoY
DzIwOTkxMjMxMjM1OTU5WjAuMRAwDgYDVQQDDAdyZXZva2VkMQ0wCwYDVQQKDARU
ZXN0MQswCQYDVQQGEwJVUzCBnzANBgkqhkiG9w0BAQEFAAOBjQAwgYkCgYEAx3Qw
LduI3hpoYSrXS4TLG/YzDb1aGOCGTGgegjDdJisXwOa6YUZGevZUQWmrYdjdlH0A
Z4Gi0KXj6Ax1I4qrH8On6WSTr/HzrwvHG8t1iiNzl0bUrVS+CtxcRRfLE2EFuRzY
vgd8oncPZAP3pMF5fWWoMl1aua8FRwyv8GiF9lECAwEAAaOB5jCB4zAMBgNVHRMB
Af8EAjAAMA4GA1UdDwEB/wQEAwIFoDAdBgNVHSUEFjAUBggrBgEFBQcDAQYIKwYB
BQUHAwIwHQYDVR0OBBYEFDzVqG0IMwq8ZUu6zYIgmxQENzWbMB8GA1UdIwQYMBaA
FCez2vk0wpxaCDXtjxOjRLDB3f99MFIGA1UdEQRLMEmCD3d3dy5leGFtcGxlLmNv
bYILZXhhbXBsZS5jb22BDWFAZXhhbXBsZS5jb22HBAoBAgOGFGh0dHA6Ly9leGFt
cGxlLmNvbS94MBAGA1UdIAQJMAcwBQYDKgMEMA0GCSqGSIb3DQEBCwUAA4GBAAzL
o5GzuGoobxORtiDiMyCUlOLLF/ZZPulW1hhliX+DoJ9vOaSYQe4q3DH6D26M5Pqk
Ws2H2T+NyfHmJJP5HMHM94J6J+3JztO62rw0AyrEogU3C3l8YKPcSTkkdwlV9qkc
8FrKWw5uB9ezHYf7167j4/8Ygt/CrLqxvyeHM+YK
-----END CERTIFICATE-----
""";
                case "subinter" -> """
-----BEGIN CERTIFICATE-----
MIICVDCCAb2gAwIBAgICEAcwDQYJKoZIhvcNAQELBQAwLDEOMAwGA1UEAwwFSW50
ZXIxDTALBgNVBAoMBFRlc3QxCzAJBgNVBAYTAlVTMCAXDTIwMDEwMTAwMDAwMFoY
DzIwOTkxMjMxMjM1OTU5WjAwMRIwEAYDVQQDDAlTdWIgSW50ZXIxDTALBgNVBAoM
BFRlc3QxCzAJBgNVBAYTAlVTMIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDB
xyYx+oTS5YUq1vJytSVvdDqZOWKZoUMqVpf5CVYVCXJuy2bLw5p8QQa9Yi1YZntd
ipZGKTjYQ5nqRC5ST31D6CndQbJWZYU9DcoZXS7mFtF8WEvpHKb+0m4qHvAkeSvL
XE7/DviBImPoctf8unaBjrJ+DBWHQZg4Ak8X+dE+JwIDAQABo38wfTASBgNVHRMB
Af8ECDAGAQH/AgEAMA4GA1UdDwEB/wQEAwIBBjAdBgNVHQ4EFgQUYqIBldgFNY4h
ct3n6BNNUJg10XIwHwYDVR0jBBgwFoAUJ7Pa+TTCnFoINe2PE6NEsMHd/30wFwYD
VR0gBBAwDjAFBgMqAwQwBQYDKgMFMA0GCSqGSIb3DQEBCwUAA4GBAKfL8OMg8Teq
fDlrKv7HJAG9+Y0jUk+Ev3DsKKRKe46RIaOUhGc0eWJ7jTVaf185wOHX21tcAGns
zN2AQNBR0ONCry3dBQIOWsPiId6VO5gORXTRU9KUQDwNBSv8B3DsMFu2SQ13wFrg
ntJrnJNRtRMv4lldg0pgx7Wf79XUcwoI
-----END CERTIFICATE-----
""";
                case "deep" -> """
-----BEGIN CERTIFICATE-----
MIICuzCCAiSgAwIBAgICEAgwDQYJKoZIhvcNAQELBQAwMDESMBAGA1UEAwwJU3Vi
IEludGVyMQ0wCwYDVQQKDARUZXN0MQswCQYDVQQGEwJVUzAgFw0yMDAxMDEwMDAw
MDBaGA8yMDk5MTIzMTIzNTk1OVowKzENMAsGA1UEAwwEZGVlcDENMAsGA1UECgwE
VGVzdDELMAkGA1UEBhMCVVMwgZ8wDQYJKoZIhvcNAQEBBQADgY0AMIGJAoGBALYu
/PehLrEon+sAulKlqpNA3kyrzdQ/DlACF6XRO0ofuxlx9F3UVPQRIqBbG9SxYp72
VYMDypP95tqxSq4pWp1IMual11EkQ1xfdg0U3mkyCmTLw5vaBw0+yBdY05331zNF
yF+Sa/Ag4ubPJdFe4drWDWXAD0s6ATV0FM1dB017AgMBAAGjgeYwgeMwDAYDVR0T
AQH/BAIwADAOBgNVHQ8BAf8EBAMCBaAwHQYDVR0lBBYwFAYIKwYBBQUHAwEGCCsG
AQUFBwMCMB0GA1UdDgQWBBSdNLAIc0VnJJZpkrPJ74KrPF3PcjAfBgNVHSMEGDAW
gBRiogGV2AU1jiFy3efoE01QmDXRcjBSBgNVHREESzBJgg93d3cuZXhhbXBsZS5j
b22CC2V4YW1wbGUuY29tgQ1hQGV4YW1wbGUuY29thwQKAQIDhhRodHRwOi8vZXhh
bXBsZS5jb20veDAQBgNVHSAECTAHMAUGAyoDBDANBgkqhkiG9w0BAQsFAAOBgQBc
XF5C/4tXpM2I+W7ksncLJntj6qK4QAywhn59FGM0sXCA+YCPp90p7gf3ASrvawFG
v9p/Tkqg6Zt4g5WPeS/RHiYZQbA68e2y3I/1BDrZRQTTLy+0tae3diKO0QggEJ+w
TI6StiIkc4cQkzmx1N/9i+7a8/LB2CFsBuTpYM+yQw==
-----END CERTIFICATE-----
""";
                case "ncinter" -> """
-----BEGIN CERTIFICATE-----
MIICizCCAfSgAwIBAgICEAkwDQYJKoZIhvcNAQELBQAwKzENMAsGA1UEAwwEUm9v
dDENMAsGA1UECgwEVGVzdDELMAkGA1UEBhMCVVMwIBcNMjAwMTAxMDAwMDAwWhgP
MjA5OTEyMzEyMzU5NTlaMC8xETAPBgNVBAMMCE5DIEludGVyMQ0wCwYDVQQKDARU
ZXN0MQswCQYDVQQGEwJVUzCBnzANBgkqhkiG9w0BAQEFAAOBjQAwgYkCgYEA4YEZ
xKZVkWoFtZvJW+m/AYDFVqdKIvDQ1CXeaB731iAH2x3lDyIoJKIKtFPSpPBNxeyv
dTKMwB0XmmU4AuF+moZfS4rHwbxzoGlSYZtPzyGLlHq/B+wwj6u+Nv86hrcafbwc
fAiV5euxSywDup3i30GDQF0mns0oYfIz50o1I1sCAwEAAaOBtzCBtDAPBgNVHRMB
Af8EBTADAQH/MA4GA1UdDwEB/wQEAwICBDBRBgNVHR4BAf8ERzBFoC4wDoIMLmV4
YW1wbGUuY29tMA2CC2V4YW1wbGUuY29tMA2BC2V4YW1wbGUuY29toRMwEYIPYmFk
LmV4YW1wbGUuY29tMB0GA1UdDgQWBBTU3mvCkhN/Clb5SVZB7M3ISooqwDAfBgNV
HSMEGDAWgBSXN1FC4kxM5CF/Mt194JGEAF0uHTANBgkqhkiG9w0BAQsFAAOBgQAA
8b1sDVfPx2JOyHr1HFNMhV4vCtsGdU34cn0+j/erKH8A6WsVRuxGhEOF6ePhEDHg
RVBYxVwcBkEJ+LNQl7qVp9o4OhAhB/Mzi98qVLMq9E2gVrcc0xTWTShk7vQND3Gb
xDRs2eErldSIF7PXO80EXWvAuUjWbFo7NVFAN7Lk4A==
-----END CERTIFICATE-----
""";
                case "ncgood" -> """
-----BEGIN CERTIFICATE-----
MIICMzCCAZygAwIBAgICEAowDQYJKoZIhvcNAQELBQAwLzERMA8GA1UEAwwITkMg
SW50ZXIxDTALBgNVBAoMBFRlc3QxCzAJBgNVBAYTAlVTMCAXDTIwMDEwMTAwMDAw
MFoYDzIwOTkxMjMxMjM1OTU5WjAtMQ8wDQYDVQQDDAZuY2dvb2QxDTALBgNVBAoM
BFRlc3QxCzAJBgNVBAYTAlVTMIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCf
Sr4Z7cZV9VtnT9oooXcEMqQU6TQE+FAkwq1aP44bausYt+R6AY3RKWef7a30zDiW
dEoUcorJgDr/zcfZIxhN2mJhJFRRhtTzbecyR+V132tl/+Om/wl7oeiFIkZAf1LV
S1fs8txGMoSCSfTZ5WP1TJEItJlKHPOGPZcEBI64fwIDAQABo14wXDAaBgNVHREE
EzARgg93d3cuZXhhbXBsZS5jb20wHQYDVR0OBBYEFHxRl5HXYsorsbZu1hYhfi8P
y9pkMB8GA1UdIwQYMBaAFNTea8KSE38KVvlJVkHszchKiirAMA0GCSqGSIb3DQEB
CwUAA4GBABIEDGe9PNYB/evnPvhtLB/7O/a6oZi0vamSLbHga4Bzokgy0DCHyxh3
2BnxRbBLFFfwwOXCdFEAotEC4HPzeVggU3Zl8TniJvcgK9EsHQe/Anesc8wZ+iLD
1kG+EBqiYWDyx15YayZ1l9plaoz4+2gyuiVVkLec9789VD8ZZ0zh
-----END CERTIFICATE-----
""";
                case "ncbad" -> """
-----BEGIN CERTIFICATE-----
MIICMjCCAZugAwIBAgICEAswDQYJKoZIhvcNAQELBQAwLzERMA8GA1UEAwwITkMg
SW50ZXIxDTALBgNVBAoMBFRlc3QxCzAJBgNVBAYTAlVTMCAXDTIwMDEwMTAwMDAw
MFoYDzIwOTkxMjMxMjM1OTU5WjAsMQ4wDAYDVQQDDAVuY2JhZDENMAsGA1UECgwE
VGVzdDELMAkGA1UEBhMCVVMwgZ8wDQYJKoZIhvcNAQEBBQADgY0AMIGJAoGBAOR/
all0ALBk2+szUSr3tROcINn/3uUIuXkHdrszXn6QoY8sqf1IMiHM2QDC0IoUKXeD
Y9e/jEElI89DYN6uWU9xcVAIlHU/GDaPMqWnonZsKmRTEGIIi1n83zOwMmLeflbU
6gcdjpyQvxqxjJoCWGMF3lyfKDVIT4dR+GPf8vZxAgMBAAGjXjBcMBoGA1UdEQQT
MBGCD2JhZC5leGFtcGxlLmNvbTAdBgNVHQ4EFgQUKyJR4elzjTtII+Ny2NkkrPr0
nqYwHwYDVR0jBBgwFoAU1N5rwpITfwpW+UlWQezNyEqKKsAwDQYJKoZIhvcNAQEL
BQADgYEApshSKvhIc1G9Is+V71ACJO8TcPll0tCmzQZml1TjHfDdO5NJiQmqn6oT
Gy/QYoyDWSogh7g7jm0MrNwD/MCgzuun3y17xHl/HzxQ8O1AOhWyEBaDUGQpj/CN
D7ctFhtL8MggzLY2AqKZ3yY3cTVGJeA6N3dGngJVc2w1bUsXC5o=
-----END CERTIFICATE-----
""";
                case "ncother" -> """
-----BEGIN CERTIFICATE-----
MIICNDCCAZ2gAwIBAgICEAwwDQYJKoZIhvcNAQELBQAwLzERMA8GA1UEAwwITkMg
SW50ZXIxDTALBgNVBAoMBFRlc3QxCzAJBgNVBAYTAlVTMCAXDTIwMDEwMTAwMDAw
MFoYDzIwOTkxMjMxMjM1OTU5WjAuMRAwDgYDVQQDDAduY290aGVyMQ0wCwYDVQQK
DARUZXN0MQswCQYDVQQGEwJVUzCBnzANBgkqhkiG9w0BAQEFAAOBjQAwgYkCgYEA
wbjGtTqwcHM840etTaGf6cAmu1GJLvCULKd1kODDnsbuZzlE0Cfw7+tlM34sOIF4
ou10w0x5yBfBGXRyx7umL3O0Xcpx/b7kKlT4HgisHQUG5+6oxqWT2QkIMW8NpL+Y
B5hwc3R0iVyuyFP/4i1I8SW+kpHo0IL+vSEAhMFdY7UCAwEAAaNeMFwwGgYDVR0R
BBMwEYIPd3d3LmV4YW1wbGUub3JnMB0GA1UdDgQWBBRKAeT4N9FrwmNhJE2fCwPt
bQKzuzAfBgNVHSMEGDAWgBTU3mvCkhN/Clb5SVZB7M3ISooqwDANBgkqhkiG9w0B
AQsFAAOBgQCMgfGbXIiUhbhQdh6qkWtLouNCSzIR9s4QIp21gA2zQuf6PdeaPBhf
D6Q3YW2qOcFFbfyoYjHtMmH0oXRUo9uIPOXVplWDDlS24NASutf2PEXiBQ/ca9xH
MU0Q2ZnZfQUcrrFnFDoATjOIg0Vixa4ewfvD9RlKbA0Rn2f6qGfm3g==
-----END CERTIFICATE-----
""";
                case "noca" -> """
-----BEGIN CERTIFICATE-----
MIICHzCCAYigAwIBAgICEA0wDQYJKoZIhvcNAQELBQAwKzENMAsGA1UEAwwEUm9v
dDENMAsGA1UECgwEVGVzdDELMAkGA1UEBhMCVVMwIBcNMjAwMTAxMDAwMDAwWhgP
MjA5OTEyMzEyMzU5NTlaMCwxDjAMBgNVBAMMBU5vIENBMQ0wCwYDVQQKDARUZXN0
MQswCQYDVQQGEwJVUzCBnzANBgkqhkiG9w0BAQEFAAOBjQAwgYkCgYEAwgNraDxo
vxoZFQ3QGowS54mcqEmzdHGF5v1pt/kBbnAigirYs1voeisKzMPAc+ElGSY2h1tz
gpi+leDNHds4D2+IpXCq2LlttBfBN+lS4SGH7uVmsEA5HUQ1DlDyi7SnJiJv0ptT
OjGsm3WB83vd2zmCdDAtL2ECNRrSriTqs2MCAwEAAaNPME0wCwYDVR0PBAQDAgeA
MB0GA1UdDgQWBBS/PHdMNn1R2FlgKpBwsQ28IiaW7DAfBgNVHSMEGDAWgBSXN1FC
4kxM5CF/Mt194JGEAF0uHTANBgkqhkiG9w0BAQsFAAOBgQArEbpG73SIQNc01kmm
r9DpqmjLM3DgISoCfOX506+9xspD0yXefMNM8REpDyigNaD86Y95wEUv2GaEgwpk
9c88FZQKBW8GYNVHEqKw/scPL0rG9m8/rP5VKaLjECjQLwcycWLfhI2p5Zxu5CR7
2HZ5axvVxj8mjh1qCQ90B4i9SA==
-----END CERTIFICATE-----
""";
                case "undernoca" -> """
-----BEGIN CERTIFICATE-----
MIICJjCCAY+gAwIBAgICEA4wDQYJKoZIhvcNAQELBQAwLDEOMAwGA1UEAwwFTm8g
Q0ExDTALBgNVBAoMBFRlc3QxCzAJBgNVBAYTAlVTMCAXDTIwMDEwMTAwMDAwMFoY
DzIwOTkxMjMxMjM1OTU5WjAyMRQwEgYDVQQDDAtVbmRlciBubyBDQTENMAsGA1UE
CgwEVGVzdDELMAkGA1UEBhMCVVMwgZ8wDQYJKoZIhvcNAQEBBQADgY0AMIGJAoGB
AKS1R7fdKOAOP5OnD/k6ZHJKd5a+YBzcFzboWptCBL62wmNtkMORLcaHakloewsZ
AObTZkO78oTRykxXX9N45Qzcr0miomt7fPVhIZvxVT+9cXXFcJW4a/PGNl0eNhbe
1uTgbsuDFE2wyVF5SZSqU8uXWusY9BzfZVWEelKCHQczAgMBAAGjTzBNMAsGA1Ud
DwQEAwIHgDAdBgNVHQ4EFgQUd4/Bcddz8wj9GhUyQJEV5dEPjDQwHwYDVR0jBBgw
FoAUvzx3TDZ9UdhZYCqQcLENvCImluwwDQYJKoZIhvcNAQELBQADgYEAGKrd/AeP
BYwOpaj1kUUhMiw5BT9zMFeGXd6V6uqAeGkkLSraBs5pBd6X7PDnlA713wexpTLH
skE8qoVyKhuXCKHDq1Dj/gPi9P9bd4iaVkWykgmY5aYNE/I6RP2UiteLWzgpmZ2e
0X1WvYNRVUuDEQWOIBqhwOsSpeJA347btnQ=
-----END CERTIFICATE-----
""";
                case "crit" -> """
-----BEGIN CERTIFICATE-----
MIICITCCAYqgAwIBAgICEA8wDQYJKoZIhvcNAQELBQAwLDEOMAwGA1UEAwwFSW50
ZXIxDTALBgNVBAoMBFRlc3QxCzAJBgNVBAYTAlVTMCAXDTIwMDEwMTAwMDAwMFoY
DzIwOTkxMjMxMjM1OTU5WjArMQ0wCwYDVQQDDARjcml0MQ0wCwYDVQQKDARUZXN0
MQswCQYDVQQGEwJVUzCBnzANBgkqhkiG9w0BAQEFAAOBjQAwgYkCgYEAsi1S3M/4
laELncj3h8I9vr+DWMvzxTVLVA2hudEftYK0eW7IpGL0y3ofk78DG1dLOfZbgRx1
Onz6vNP2RHMO+jnaWZwKOfFN93Vapr6Rti6KslagZ/CHpCmyo6rkGM+Ax18aTiks
ksssHm/GkN6GMjN7qpcowc0kbiMObR4OiwMCAwEAAaNRME8wDQYEKgMEBQEB/wQC
BQAwHQYDVR0OBBYEFE+Mee31ko9pRCQfmytOqrp756nAMB8GA1UdIwQYMBaAFCez
2vk0wpxaCDXtjxOjRLDB3f99MA0GCSqGSIb3DQEBCwUAA4GBAIrtQw/STMquVH9U
9GncY6aSwf7xksB/IAtuoqE8IPx1eZi1GkmtM8H5XxcvgsiBQkhve6O5ErY/h0CK
wYoYqRO/q0TpX/MWWhBmn+Wo9mOe4sO7OJJs+kmBH0pBj66zCTCsKT6AadaxcqIt
eBSLqVe56kDLHgz8uaVPMU4Auqf3
-----END CERTIFICATE-----
""";
                case "mapinter" -> """
-----BEGIN CERTIFICATE-----
MIICczCCAdygAwIBAgICEBAwDQYJKoZIhvcNAQELBQAwKzENMAsGA1UEAwwEUm9v
dDENMAsGA1UECgwEVGVzdDELMAkGA1UEBhMCVVMwIBcNMjAwMTAxMDAwMDAwWhgP
MjA5OTEyMzEyMzU5NTlaMDAxEjAQBgNVBAMMCU1hcCBJbnRlcjENMAsGA1UECgwE
VGVzdDELMAkGA1UEBhMCVVMwgZ8wDQYJKoZIhvcNAQEBBQADgY0AMIGJAoGBAL5I
8IiBljfw6mIWHECYLyV5DHBi9cO1DPV64mjDa3ZUItt9LHxM/OAbeMMYZJxPpkeO
IVTyFnmEaukPEbD6+6YlKUxMiuuso+9KPVM1f1fOsj4UYRXXjJEVVo+r0GQoX7o2
I5mSuQceJpPPYrPmVA+BR8tM71T8xGNHM5vqKkFbAgMBAAGjgZ4wgZswDwYDVR0T
AQH/BAUwAwEB/zAOBgNVHQ8BAf8EBAMCAgQwEAYDVR0gBAkwBzAFBgMqAwQwFQYD
VR0hBA4wDDAKBgMqAwQGAyoDYzAPBgNVHSQBAf8EBTADgAEAMB0GA1UdDgQWBBSw
uX5Ehmd8UvgQqfkLbWn0cBulCTAfBgNVHSMEGDAWgBSXN1FC4kxM5CF/Mt194JGE
AF0uHTANBgkqhkiG9w0BAQsFAAOBgQBQcc+GOzmCn6h+0NjpL0+RgT2i9joonccR
+mhiB5V2T9mCtFNHZgXev/mb/89ugkiAiVS3cLHzKHBqmcOGK9kiMO1KNzPByEN5
c62YNQyiRhrOW2FMfxXd34+ohyGV7FDQyKDrC/DlN0VSTWHXPB8TQkC/6yIhx3Bk
IDORZykUJA==
-----END CERTIFICATE-----
""";
                case "mapleaf" -> """
-----BEGIN CERTIFICATE-----
MIICWzCCAcSgAwIBAgICEBEwDQYJKoZIhvcNAQELBQAwMDESMBAGA1UEAwwJTWFw
IEludGVyMQ0wCwYDVQQKDARUZXN0MQswCQYDVQQGEwJVUzAgFw0yMDAxMDEwMDAw
MDBaGA8yMDk5MTIzMTIzNTk1OVowLjEQMA4GA1UEAwwHbWFwbGVhZjENMAsGA1UE
CgwEVGVzdDELMAkGA1UEBhMCVVMwgZ8wDQYJKoZIhvcNAQEBBQADgY0AMIGJAoGB
AME+chLsERp9T45/alCLEHb2D0vFbwMHAC6bGBXuqkcJ8y+b36WQRP5OeueupnMI
77CflKTzguyxaQRacQhZUxhVnYGb6ArIIdOsDlQRk03aVIuDTr2Y25zpIboGk8q4
fBJ+cFUhCUj09KTTDxAw2LhVxKoBIj1W6uj6pNIk5g77AgMBAAGjgYMwgYAwPgYD
VR0gBDcwNTAFBgMqA2MwLAYDKgNNMCUwIwYIKwYBBQUHAgEWF2h0dHA6Ly9jcHMu
ZXhhbXBsZS5jb20vMB0GA1UdDgQWBBTqXOqV2dq4C0JL17WEYu3PRD7xkzAfBgNV
HSMEGDAWgBSwuX5Ehmd8UvgQqfkLbWn0cBulCTANBgkqhkiG9w0BAQsFAAOBgQAE
QNVdoLZ0BHdR+aGD9A/+qAXy5lcB8h1WbvR/UgZju76EMtgSl4OteRZ8NrdVhBDJ
lACfIlVC1aGNr7MAY1/t9cbv86n9LFfjAKBghdPYTjZaNU4I9YZscWgc1AgdoVML
OmjkRLJuwYuLW8sd5NzLSDVpGToKBcblniUN7te1cQ==
-----END CERTIFICATE-----
""";
                case "exts" -> """
-----BEGIN CERTIFICATE-----
MIIDdjCCAt+gAwIBAgICEBIwDQYJKoZIhvcNAQELBQAwLDEOMAwGA1UEAwwFSW50
ZXIxDTALBgNVBAoMBFRlc3QxCzAJBgNVBAYTAlVTMCAXDTIwMDEwMTAwMDAwMFoY
DzIwOTkxMjMxMjM1OTU5WjAPMQ0wCwYDVQQDDARleHRzMIGfMA0GCSqGSIb3DQEB
AQUAA4GNADCBiQKBgQCelXKJnq0wyorbQwKsOXBE2zEaXjZ3eviutfuPkT8dFJZd
oQR0WWU/MtQKMK6IlJnWsWwTgSpvOMdMW74clzAjLACVCzlcDSpKJFxoNryOCgIZ
1tNAMxpoAvoe0mcEhb6k2ngR1UYrxIfxub+cL6/2bAodBoq7OzAprde9Qv09BwID
AQABo4IBwDCCAbwwPQYDVR0fBDYwNDAgoB6gHIYaaHR0cDovL2EuZXhhbXBsZS5j
b20veC5jcmwwEKAOoAyGCmxkYXA6Ly9iL2MwXgYIKwYBBQUHAQEEUjBQMCQGCCsG
AQUFBzABhhhodHRwOi8vb2NzcC5leGFtcGxlLmNvbS8wKAYIKwYBBQUHMAKGHGh0
dHA6Ly9jYS5leGFtcGxlLmNvbS9jYS5jZXIwNAYIKwYBBQUHAQsEKDAmMCQGCCsG
AQUFBzAFhhhodHRwOi8vcmVwby5leGFtcGxlLmNvbS8wDQYDVR02AQH/BAMCAQMw
VAYDVR0jBE0wS4AUJ7Pa+TTCnFoINe2PE6NEsMHd/32hL6QtMCsxDTALBgNVBAMM
BFJvb3QxDTALBgNVBAoMBFRlc3QxCzAJBgNVBAYTAlVTggIQAjA0BgNVHREELTAr
oA4GAyoDBKAHDAVoZWxsb6QCMACIAyoDBIcQIAENuAAAAAAAAAAAAAAAATArBgNV
HRAEJDAigA8yMDIwMDEwMTAwMDAwMFqBDzIwMzAwMTAxMDAwMDAwWjAdBgNVHQ4E
FgQUI+qQv+cCW/B6DCBJCW0EblalCpUwDQYJKoZIhvcNAQELBQADgYEAmtEnFQLH
F0MlylXdIcV/XR5NsYopeoe5i7o9O8Xhe4vn9mClvBnXroEcBGPMzHmRA8CoUwRs
Mrm9WkU/IF35bnQQ6iajE7Z6cI7/yVnOa6OT6XUOb9/vsJDf1gRrSBDnsu5AJ7E3
AUNq1XwJylvduTxjzEyIf6rmV8qsYA2qdbs=
-----END CERTIFICATE-----
""";
                case "md5" -> """
-----BEGIN CERTIFICATE-----
MIICBTCCAW6gAwIBAgICEBMwDQYJKoZIhvcNAQEEBQAwKzENMAsGA1UEAwwEUm9v
dDENMAsGA1UECgwEVGVzdDELMAkGA1UEBhMCVVMwIBcNMjAwMTAxMDAwMDAwWhgP
MjA5OTEyMzEyMzU5NTlaMA4xDDAKBgNVBAMMA21kNTCBnzANBgkqhkiG9w0BAQEF
AAOBjQAwgYkCgYEApxfjIc+U7GOVTP2vuAjtZZJ6N2P+s6YnVJnBy/INlJPLvHK3
olgnAPKyqINjcN+SAY+qBulxpbCvX7BBL0pjlgv69PoJvUUobdvjzH3wWPGAG3it
fcZfbbPqMyeKtZLgk7PfJlf/IVUQPGSlTHHX8wy0E6pn5oQXctDWL26veZcCAwEA
AaNTMFEwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUnO+K0Ym1Tq6KzzC+8/qV
1NwXoCowHwYDVR0jBBgwFoAUlzdRQuJMTOQhfzLdfeCRhABdLh0wDQYJKoZIhvcN
AQEEBQADgYEALheKYEOQ6MapfFpsfYnyR8L8l0DBkjW0SYPVJukLgRwVI/l8ROEm
mJfhp1O3gKYWULwjZ+OpQFSzmOXxIPHVMZiKolh4ruikuqTsdnV2GUpQGYWs3/vr
mwr8wPUom4+ObS7hOqw4jMQKNmrz7LcotF3hlK+iqSFlZXXb5oI2z/Q=
-----END CERTIFICATE-----
""";
                case "small" -> """
-----BEGIN CERTIFICATE-----
MIICVzCCAcCgAwIBAgICEBQwDQYJKoZIhvcNAQELBQAwKzENMAsGA1UEAwwEUm9v
dDENMAsGA1UECgwEVGVzdDELMAkGA1UEBhMCVVMwIBcNMjAwMTAxMDAwMDAwWhgP
MjA5OTEyMzEyMzU5NTlaMBAxDjAMBgNVBAMMBXNtYWxsMFwwDQYJKoZIhvcNAQEB
BQADSwAwSAJBANwfPspOVW/N1q4czZvE5DAKW11nGyzDgApbyLqk+SC3Bl0k8Bjh
czrDdd8eie3+pANt3Nv3Nr/CN7/cEYnGiSsCAwEAAaOB5jCB4zAMBgNVHRMBAf8E
AjAAMA4GA1UdDwEB/wQEAwIFoDAdBgNVHSUEFjAUBggrBgEFBQcDAQYIKwYBBQUH
AwIwHQYDVR0OBBYEFLWUQupniwyh65FFVqexwE3X5OHDMB8GA1UdIwQYMBaAFJc3
UULiTEzkIX8y3X3gkYQAXS4dMFIGA1UdEQRLMEmCD3d3dy5leGFtcGxlLmNvbYIL
ZXhhbXBsZS5jb22BDWFAZXhhbXBsZS5jb22HBAoBAgOGFGh0dHA6Ly9leGFtcGxl
LmNvbS94MBAGA1UdIAQJMAcwBQYDKgMEMA0GCSqGSIb3DQEBCwUAA4GBABkOj7Jq
03pAcQLC8zk/Qe8uwfQ0LbarcqS2oPOSXMyDjyELYAAXdcGg9f6go6PjgDJJvRLo
hIUOGa5q8k2i9J7YRpxz23p3f0vM1z8Oop6jF23mDuTvlSLzE+oSPxjVu+G8j/Gu
A3AWPs5kGJ7chyl+7ZgM/L1DO4Ic7PZ7JOnC
-----END CERTIFICATE-----
""";
                case "root.crl" -> """
-----BEGIN X509 CRL-----
MIIBBDBvAgEBMA0GCSqGSIb3DQEBCwUAMCsxDTALBgNVBAMMBFJvb3QxDTALBgNV
BAoMBFRlc3QxCzAJBgNVBAYTAlVTFw0yNjExMjIwNTIwMTJaGA8yMTI2MTAyOTA1
MjAxMlqgDjAMMAoGA1UdFAQDAgECMA0GCSqGSIb3DQEBCwUAA4GBAHw+yDyRsEFV
6fjTJ5XLU3EttjWSMNuKZ17AXKq9mbjGWCqaks/xTWgyUOO6/+lrex+eq19FCCKi
P2eo2Brq2EbS1S5rFKWjkRXBow8dc5KTG4uFtUGVzd48CLgAXaWaCzb3RpSnzws3
jA8ice6LvjAFor0MIPjeHaXu/atQm1U9
-----END X509 CRL-----
""";
                case "inter.crl" -> """
-----BEGIN X509 CRL-----
MIIBKzCBlQIBATANBgkqhkiG9w0BAQsFADAsMQ4wDAYDVQQDDAVJbnRlcjENMAsG
A1UECgwEVGVzdDELMAkGA1UEBhMCVVMXDTI2MTEyMjA1MjAxMloYDzIxMjYxMDI5
MDUyMDEyWjAjMCECAhAGFw0yNjExMjIwNTIwMTFaMAwwCgYDVR0VBAMKAQGgDjAM
MAoGA1UdFAQDAgEBMA0GCSqGSIb3DQEBCwUAA4GBAIL7mivljSm2X/ky5lPEN4wi
aURKRrgUxIP5nta5Kedst5AfF0HTgVxTSeulHTXP8JTUKeTtWvdtNHrvZS7VEt1m
IKmqvy17bgRJR1IHnRe3jjX4Etc00dgo6YA+KUwzymCD3G0LrfwCX6Sh6FIfo3KZ
mYIiKJlR3iNl5RyUFgsf
-----END X509 CRL-----
""";
                default -> throw new IllegalArgumentException(name);
            };
        }
    }
}
