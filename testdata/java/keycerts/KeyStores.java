import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.TreeSet;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Stores that keytool has made, and their round trips. */
public class KeyStores {
    static final String PKCS12 = "MIIXSAIBAzCCFvIGCSqGSIb3DQEHAaCCFuMEghbfMIIW2zCCB8IGCSqGSIb3DQEHAaCCB7MEggevMIIHqzCCBYsGCyqGSIb3DQEMCgECoIIFQD"
            + "CCBTwwZgYJKoZIhvcNAQUNMFkwOAYJKoZIhvcNAQUMMCsEFF0Xty3bWAypbCil36fxI4CU3hqTAgInEAIBIDAMBggqhkiG9w0CCQUAMB0GCWCG"
            + "SAFlAwQBKgQQpOpNv1jcda9QhsZxOODauwSCBNBFYeVr0rsaR3lgPLfBf21zE21C1JvGTSF0q9fFiUeEk0Sf+eHrFpeEIDLJKk9bSPRdD+Ld2K"
            + "q5dx8FuVt+5cjvghO3+gGaxNtVY3fLviS/MajXTrc+898uqfifCVDNsqIrYKPbes+t/f2NlskAZqp+GYMs8Asn7H0zfpeRAhmv9F9iW+Y5vyNZ"
            + "8ROqtLeLqto30fxDaMbumb2ZzDWa6GFx5fN4bEn6oClxmv1H65/ZiJjdWx3zaasTrljZ982aDrebbQo/n3LSuTpWkfiO9WlIoJoEUMMmTlf04y"
            + "2WaFSibmW7w0u1b1mJCtcClj2uIDgApYwdFns8Vq3VSLx0AQIbc9eiP6dqpEAy1rUU0s89XLri3y5IHdyNuGeS2mivdxG/1KokN7hFQwccDccf"
            + "evFYd1oD/ZTCjO6Iar/rjr5DaNcW9QX+pj+E/aw2zxqbZS8R5H56Fhse8y2S2XYCZN3h88J1QHLz8Ih42f64QaYAEzlRCA66LKfVsZfKmWGdhD"
            + "Sj9y/5XjuAWTtvf7ukR573hoUFf6YDwjq4tnlriqJVjYOPVwfWjcciw8zCKMkLH5ea2PR28esP08r1j03Sly8s8/NtI0KrPWKGdiJnlp3njKo2"
            + "g8wH1UD0kBoSqJOEh9BbtHDTJ7MtRJLO/RieVZantaWZ1pOwgOJDjKB5BfXRctXpFK++CjzPNBTf6gn2vvTfzljG0zlvbxsljPdbN5tm1ZMVA4"
            + "Ka8cBlDJ/rFtbBYcJoMXhx/x1IfImyssqfGodEM9jLHOxhUTKcEyjOiaUtAaMbLK5jGfN+HXOf94gpdqbAmeIpIUfWJjmeVHIQlO54aH/z1ej4"
            + "w7ypXs4WOdWkB/RlzttZsE4e3hxu47PrHkIOSlcHAAfxYcgtj1EbyvzQVbprTn/GSMnnA0NAbm2MceeLECpN8aTJM8eed1Z+QwehVwgCmNMn4A"
            + "Um5EVGO4N9Yj6Jw+ZFI7I39DQEo+twT3NtXuZuo00QMW4tKOE8Vl4rEXJH3M3sfv/9LLE5gImKv1hMhU2L/Ie2XGgFfG/S9lsQwbEVFK2ThVNX"
            + "e8tX5MD/oz5fOJluB/c+YrwhHw7kGGBunWFLOEqplt+M9gJpqlnOrTgIGIGqa+bjNWd/6MiwKIMRAaTS3aUoQsK9Kqu+K9UXt7HXInrSXJqrvN"
            + "Lb5p2yoJb0fwIT/cb9TjjkjBgVbiSwgY3TAQsbxN9Xjsi+dibdn0E7V9S2DQSMNr9MMAQ1tkc+cSoCC1HPqcjHVOGDao+V8LqXjbxIPdRKavxI"
            + "EzCk18g1anvNO+u2+qCo0F5auzKeX/z27342PcxRDVPSm6Ps0QBXr6i0V7Is3jKM0KPCELwS9KfiPNx5lmLJD/N/G3i9CfuDxiktU5G72zcG5L"
            + "dz7omZgx3XL5rvljifznTcBUigPXLkM6E0tUuw6ixdY57cyq+6j9U9x53QvLjdOXEaLw2OFQrNybtTb452MY0hzr4J34SEPkr8P1HNib9LEq24"
            + "OGTo8ZRIIz09o/xaGljja/n+7d4ykayaFW0joRdiDzfunCDxPGGSktM+3P+PG8BcVEbJeYlW8Q3aiz3dvj1jTAJ4AUSUOs2ly0Pjp8vhhJ4yK8"
            + "4QU+eLk1f1p/BMJCE+gtM7ahwjb/14MDE4MBMGCSqGSIb3DQEJFDEGHgQAYwBhMCEGCSqGSIb3DQEJFTEUBBJUaW1lIDE3OTUzMTYwMzU1Mzcw"
            + "ggEPBgsqhkiG9w0BDAoBAqCBvTCBujBmBgkqhkiG9w0BBQ0wWTA4BgkqhkiG9w0BBQwwKwQUKh174s97gQK0dyyr6ASwtXGZlNACAicQAgEgMA"
            + "wGCCqGSIb3DQIJBQAwHQYJYIZIAWUDBAEqBBCZ9CCSQ5PnAZcEaA2MZgKLBFCjbGqBCn5x8EBxYgec+Kv1lbnt+E71JxuJZyRFN4MNSR80PaRn"
            + "mVzyD/xklG4I820e8kpAunj4q5uiQGPYRtjxP17HdMWTq/V5BKmNMv7BmDFAMBsGCSqGSIb3DQEJFDEOHgwAcwBlAHIAdgBlAHIwIQYJKoZIhv"
            + "cNAQkVMRQEElRpbWUgMTc5NTMxNjAzNzI3NzCCAQUGCyqGSIb3DQEMCgEFoIGzMIGwBgsqhkiG9w0BDAoBAqCBoASBnTCBmjBmBgkqhkiG9w0B"
            + "BQ0wWTA4BgkqhkiG9w0BBQwwKwQUWfnJjLTGi91PSrxCKUMAEqqC+ksCAicQAgEgMAwGCCqGSIb3DQIJBQAwHQYJYIZIAWUDBAEqBBCqYoe92o"
            + "LZh+UALHKWNlc5BDBAqq/Pt3g2UQG4L7XmMa1b1J7G2Qo4B6kCfxLxtGlKgLqafg1OZIWtSPvesO1QmO0xQDAbBgkqhkiG9w0BCRQxDh4MAHMA"
            + "ZQBjAHIAZQB0MCEGCSqGSIb3DQEJFTEUBBJUaW1lIDE3OTUzMTYwMzc5ODAwgg8RBgkqhkiG9w0BBwaggg8CMIIO/gIBADCCDvcGCSqGSIb3DQ"
            + "EHATBmBgkqhkiG9w0BBQ0wWTA4BgkqhkiG9w0BBQwwKwQUoDNjZC6E0OpRHy+Z+Llo3uYD6zgCAicQAgEgMAwGCCqGSIb3DQIJBQAwHQYJYIZI"
            + "AWUDBAEqBBB97A/ZyMpxRfjAexpGV4ulgIIOgHQATKKMp8FWr/ZUhZXLejipBKlTJpWKF+fK0Pajz09/yAJIlTPo7in1BvSanTRG7jU67qdcJw"
            + "KEc0Eb7Bg1TYVJqPE/VSBYXtlupMhw9oo8z5+ZlMFkED3UJvdMK8BkbuKETH9BguYN9Tn+qdOVIBPAfxSVZ2I8k6/NQL/R2rlaaAuGRM7eiGDF"
            + "fOWYw2ooMcO7apu04EQJIZQdBZzRJVg8iE7RMjOM9wpgvYvW2bOdXZ5YlBFXj7kRdbdwcllZNG9vv718PsnaUn60/Bx36Qjv6tHxUYxwrUu6CB"
            + "OKGevBRuwjXQUjuDx9Wj5Can8uXjE/+KKWaRClAL+xxgRgAcTguvPiJqDh6eNSFLvCUaN9jLGuT+Zv+w+FcNOuTd7HDRN4VSMDtmy038KeroKI"
            + "nw8hrT+FlLhSldWbEtltf3Xsm+snKOVnHxPEFEnnVDx4kDdgzpy8Vu3qYIdyCGIS1h6Wpm7aBjl+vuVjfV6sso6ruRyZYrhNcNhi7ks39FPdzc"
            + "CinN+BQ8KJF8MOivs8Wc1om2g3/YBBUl9kwc+qM702NYHGBGA9QSpaXvkg658k/YifMg2laVjdTs2ZOYvSCMiSb/LSOdl0qw55sqjTgHmAU4n3"
            + "LrzVTttEdeZrW1SfTsa+ZeKOmC4YcD+qwTgVuE1kfEvPY0H+2kNWdZRqXkmvnS+E9eMy+X5joH/0UyzvczZp6RgxG5tQpfJAAoSR5RAnF7Fjkp"
            + "JhV8FJS2WH1zYjNOJTRqXUqadFLLL+DxHHPVn7yYhEhhOTKIZ60GDjdKCV4cgEaNjW5JBxrp2wmCygHizZRS838bBvmGodNVvYR3FfF1H7C8OD"
            + "8zljVr2sLoRb3g06w48kg+LZN5XtkMwU4/XvYZZIpBZC/gsw8ozJfHXY/T1JsGJ7rrAwT8uMVn5WdotzgxfL9uXIQoRUDhpfnLSByLlPRhX1BZ"
            + "fT+pCqp7CKMacNVkNsNADeGMhZDoyCxL7sLx+9hwPS+F7DHRXuBT7W3pcLOxIEKwXd28ELgqE6bPlwKNU3yViMz7vJl76oV0sGT0z0PBcoXZNo"
            + "F1O/3mV6/PtOBDbbR0YzyIG56Z208mC3pcVW8PYe4iaovT0a0xkIuP4Wbx/o9OcTyPEODfdBPGfFkZFiEk3FqAvOmQAZgwT9nSwCZyQ6SFLOtH"
            + "bYlE3uC0JnypuR2geM4eFfm2CJF29uwFwS6g67ljiAA8snaOLjseO6EuCPbsvTroVx417eJfzXB+7ItJcujRGwvL6oTyBmBQLwER2YRNvNFDId"
            + "m6DdtSTV2IcyPUYP/oacd/P66DedR5YUcYLZlQxgFsaFGvWo5z+Qd4Mc1pP57doS5O78XIa6Rvn4DJQiozZgTqOf3DSIY3KN8d7JHuubelfuqC"
            + "b/XT0absyQBNKEdFioXwIsRJ58FPPpKOBcreuuftOcF4XeXnnhDd/PLRDoyQS0U33tjCiuYRdhBCiamTPBPqq83N4l5bKXlpoj03fWmD0houLN"
            + "++J3YbsgEDb2E6neagHeCaTrhitSqPENeREQV6Wndq6BeFzNK9ME3sUUkkygHAGDfO/tRH2tmcm3zj1EXAvAI7y86/JTqoT1dfsWsVm8O2ApNA"
            + "F/YtT6FDmBDokXHh96jZXig5Ndp5D9a8LAgEMpwS03HHvMKo+FiUlSZSNzNcd4o11IYzzSm41vxZNkQRBhXmyjuRDqH+pifCC5DWq4ERdOSVa9"
            + "HyiVKopT3a3yIrSUZAJLB7TtZaftKkRNXiOEPlVG10Yu4+zm0DJHQivVND10Pxt7APcORuja0uuDC36DtTZv5Iq3HiSVLtyxTiaaklQhDQhbfJ"
            + "V7AM65kJBRbZhyG3Q9fM2r6zdXnvGlw/4pZ8O74rYeVuMEGQd6kAGbmdruC2G1gym7SMYTEEEH5ncT2MbPi+ABZekTuAxjfRGN7g1FMk2xxLhe"
            + "pYTb5aJgD+ejairEtiUKh3ufZgDl2UyIhx11V1MdlkoEzJmWEOoJ4MaOrNS4u3RB6uLX1RKRq5bMBnk6atmZFAsdi7epFq74yc21m9G/YoU7Nc"
            + "hnYL629rA6GKbnQG2FPiLfu1ybqfJRs4PmkyASwY49ECpD4sSQr3eiI9OVmckY4Dq89Kta9raube/MONnNL6DO4kenUnCac9M3J7Ag01tpD9bT"
            + "wuDOmiOzYKcRu7ivH300liVl6kHU5XlPfnUkhKaJuPtBr2DGXg8XsNCoOtGjlcXwlxj/9IsQWmonqrultztpVa4mP/W3zygrC8bKZeyVnfYf5v"
            + "voswnZliofI3bFRLmPkHdrXzPHbi3hdY0opemJPKwwD+UB/rWIUmNdNvsfZNg6cR2zz6tyT43NisttV1wcLDLlTOz+zQV91XydaAZteZnNxfDk"
            + "KRhjnfM9mkFaUEMoLpWGC7ZsyZLgkGc1Gu+n3Nu/fQkkQGukKRPGWymbNmJOV4MaEy3ghQySe2llMv6ajF1MTcCIqlthkqjJqflw+hmwSSRndR"
            + "QSEHQE5a7lyNu6IeyhbDnWY+uWnihmVyoW7F5zCt4cQY+AvSrdVOuZ/gl53NhOBr2xaHAccP2abZJul07CRYt8fTlgr2a1WAojwJ7MyJzRnMOf"
            + "ixf+tSOYGhNcLcNVT47Q+eSWhw2rv1TSbfHzeQEM7QoGybi3GoEOweELIT+kvIKo2TAgIit3kOX703b+fi+nK4jGy6n17kbjM2aqW0SenXOyY8"
            + "p49wYg6S9erABwgfgCId0Igr7qj6Wr1zEHSfM4CPzYQQ+AF92gUbkIJSpDSAPBIQHyJwMSD264JZiIJshgYLc8zo8VzIgQTLBuwpFpQeDdH9Em"
            + "/kBlRueIH3cuQv8P2ZAqNbSrt+qEziiYx87ioy3KuyuiEkcgn6CjaO0M2b5HkyFkaNCUUUjMABOPlDYY8HzOBsM14ifI7xhG8NOEYPBuxBqntY"
            + "TalYVweCJkuyS1Z5b4eV7UavSi+vXA8SyW3D8ZmB8rsaNbB3qcaVgzNfoA0UfKa6Xoi6oZGPl44WE9XVZotshCL204TDZwz2IH4Qj4TyHH1g8J"
            + "kKmk4Gac6lvHAtS7NACcoy+fhoZk4plBpj6nL0S8k0Dqd8OxVS4XqsYOe4W9NyMzMJHLFdtfYzcqKBZ3P9bAIX9cRGR6N4o4Btd26iVdc/94fc"
            + "kQqj+9f/5MhlNI31zROON7V2Pu79GviTXd4uPFEvSzkfYM9bgCLpAOkg/XAKwPDazycoNKT9fDb2LaNjmIb9v/wNfuh41AEsKpJ1+TP8FYDIzl"
            + "ExigGFHsj9CW1BNE4HnauHwzNSZi3JUQ6LzeZ0c1Lm97jfH2xWSQpdeQTU6ew5Tj+Br6YpINhknIPXTUYdNG6pwBgF5kDuZWkJ6dLvMaDg6Fpn"
            + "Z/pKwhgjFu7ORyP/dK80hAgxg7+dMM7yFpqiHGElF5Sk0wOA/SrKBZCoD20DbxfkliAOSEzZXwZfmZi/PiWEODF4mGl88NJpf8aR/E4CJXLUTu"
            + "NrFyDqSG+FqAbkfyrqjJ7vqXbk34HdY/kR/R76qpHUHGJgLimHpuVYkUidsV0l+F+w/Ges8DtGQcZCPsa2oMOZ/75gbyAAF7JNZsVu7Mqbu93u"
            + "mYIJ+DPoKfo9b5CmXnUrRNZZvgMCu7qqHFV3epis109CRdG+jDvTsWE5fBMBPNPvE3wBYHJK5yIA1mwabYDPgUdqj7BrNMNYkH0SJm2aSa9i53"
            + "uOGscK7a0f5a4ycojlBz3tOfMuP8wpYLICl6cyw+LTgI0mFr2tLhHxsbF93W1Zq9Rlda24xlOid/7rKg4QFq0CEMzS8LzKNtJei+MG8re1GGWq"
            + "Jg0Cjm/GLsX5PNVbtghD6O6oSRqofAmYypRmyoHxP0YeYWhpCm4Fh4V/9SgoNjhHGBp9rBxWoVLWMKRDC9fEPmg6xSia2sNzHRElUdRWv0M0ss"
            + "cxAi2BqmHo6xIQzvs1Z/B4CwFk12ev7+fTJbGmLkYDeIxIIrxYYjdoU9KvO0tVE8tVdYJRMOb4iLMmRke0hUT0eDWkUpQrymNN4OLPUFk4gFuc"
            + "IsUHanhuAU9UpUbT1EaUtzPBhLLxaovyhwpbAjWL702KxAXVlnZ2AIzAzd5r94HhhkGriX1V4PYONEN7bKB5SjJsTvPtUFY/SlghkQ2HsEAHLF"
            + "Rgvu4jvU94oVYWnr2X7ljrJc9qmbQv5XXY6Dl0vd2WaUQv9nlo8Ojzdr0g8+6KymxMH0b5c6Q7XQiGuRTlxTz0hUyGdScAqUDnImKP/DdHbLnV"
            + "jhcJrdj9lRcu3aEZiCyTvG9FoUSnBA4NBpLQwcYrS8cKFUELC+TWnXsRQ1352/g3qe5zdlpUKQmA4UVPhOHsp20Zol5zfJkl3zKIk8mEF+1Qgp"
            + "uRR8Os0/gtSnCkqqegcMyYL5+itLuQeuha/1e2VDIjET15FI7KseEguiZt1IdJ37rEVQ0enwbc5+RYeMkOSj0Wob6ELYcJxvl/LX2eGAeTplOF"
            + "1YL51IX5bBTAfL1vXqamZjz7yKdFLi5Ca7aSIwrXbKXpeV4AxUp5o8QWP22aaVGkA3sWiERMwxgjxYlFliPYRVoj64rrbnCE057mFLbTXILvVg"
            + "+1ZCYNaLjXbFvIo2i50wYKEce7ESrQ1uPUCVRzLOm7WEPn/IBJX2E9OKPBkrP3uxTXdLdDIobN/iSLVCsTBmHQwLqijO0EhTaDF9q7j1VaqlOK"
            + "tcWt5hRK82dspijnfXFT33yK2iiewhTpZxj2NLBXFqvQMxsA28J2pOOF59cKaUAGurzJ+Llr+qrKuf2gLUlMw2dbNegLLq1sXcIg2mSPg0mGvt"
            + "rhKP7iML5slIyPzXRqNn/AICfR8Z9QtW9mOHgljLczmLH5rGyS1pM1t40ghjIggdreyK4duZ+Fo8z7Nt+ZxJtFidjcLbfSy3mvkD41+s6HNkEE"
            + "66pv+N+qFQuUrDsBGlIakGFnVK7uVY/4ScFKcwTTAxMA0GCWCGSAFlAwQCAQUABCCtRLzHskjVBpHpm9w8+s3DWOo/cb4xyTwnUxAbj6Jo5QQU"
            + "b1b/SHJdADPyy7GAAnt9WTB5Pm0CAicQ";
    static final String JKS = "/u3+7QAAAAIAAAADAAAAAgAHdHJ1c3RlZAAAAaIBLMaEAAVYLjUwOQAAAzcwggMzMIICG6ADAgECAgkA2JIcOF7waHgwDQYJKoZIhvcNAQEMBQ"
            + "AwNjELMAkGA1UEBhMCREUxFTATBgNVBAoTDEV4YW1wbGUgQ29ycDEQMA4GA1UEAxMHVGVzdCBDQTAgFw0yNDAxMDEwMDAwMDBaGA8yMTIzMTIw"
            + "ODAwMDAwMFowNjELMAkGA1UEBhMCREUxFTATBgNVBAoTDEV4YW1wbGUgQ29ycDEQMA4GA1UEAxMHVGVzdCBDQTCCASIwDQYJKoZIhvcNAQEBBQ"
            + "ADggEPADCCAQoCggEBAN1qCpm67bmZHBXjRDdCE87YQh7H03/PKxRp6ahrXdV0a3ahMA9pgABvaeW04q5FWIisoBeTrLCB104iQ7fC2XAoRfsf"
            + "VUg7b8aNv10qxRhsFRYaaEyFuJCiwfbivZxsaEEwyOMtk/BjLeJs+gP0kVd3tagtfQ/iIwadXVu+X0gLBxT7J7v4uaFSBWjqJEsFUQFADXhwAs"
            + "MwtHJhI5OgyjzXiKWyHIRN8Uk128WxwiRUfiK95x3EnUYnderQOJmd3BAB5pSJTatlsku6NBtla2p7uSj/ErhIgyERwL6KlGocW6qliMbWT8zi"
            + "N4TthlsE6SQN4XJ1rin3ZTvzgy4P+kkCAwEAAaNCMEAwHQYDVR0OBBYEFBqAb8L+kx6Hppufcvu8slRPBlI7MA4GA1UdDwEB/wQEAwIBBjAPBg"
            + "NVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBDAUAA4IBAQAXGZGdUaGVPjD636qVQQAa/iJ1kZuMirbJWlzUiSYmEJn7os2EhqK3zt2de5iZFD65"
            + "1MZvY0TlMELj5XHQVlCyMI4BecQ+wV0a7rEua233fYEDccrGT/TNaFM8fZE5/MeUhn69/wb485izRpRKvMaJzvR7J1dvfGjqUIiqNqz+GZTcWL"
            + "G15A1D2KHEFAcSDy5u9T2WdvqW9qNwfPwtq4dyoC3TZngNr5kQ/sSuhmXEdAJ+zIBlzgajO/w9sxHSLgvSeDdsVugQD8ANkPCsznPnwsw9wltK"
            + "8vvTh4ycUSr3IfhCSPhcYY63Jetg3AkBMeN5MktkTfuov8FedEUvwE+FAAAAAQACY2EAAAGiASzGJgAABP8wggT7MAwGCisGAQQBKgIRAQEEgg"
            + "TpNqCAfq7/rhpq9NSxSNGbZhdVW0OuvF33yu8OOqQi88FHF5fVNhRdS1bT7MNmnKWndvahYWfwMJgf1+PBkAFI9uZ7YZ8bLWOxlbSsNU6qgZUs"
            + "8mAIvmitPNNGfU/3hw+LZDIcyPer9OW9YJ1e5ejbMEJbWBBHkYjtI7QJW8lNN5Nxos1h9CSdFroXCA0YreJsIm85XAE6cbdaPCxrQuBg6kuVtk"
            + "uYHlX/SN4XGt7N/Kl9BPGt9x9+p++b71zo667hU/DYNXBxhlmU/WI+CAMj6oxUiEdBYGlmLq/ucPfwv7r/fGyEj9/ALJDKYghsWS27Zfj2inLb"
            + "gewpGDnFZhXYDsc+HhS0WTLDspD/ynVP2nebGA2ET20Ew1nGXH25G0xFDE5nbKb1+mmDqmj2H+lOzOKj+64lqNXyMv0/p+yOacJecMwm/NBXJJ"
            + "iNp0WDeAW7cQfIHnW9wlwyyoPJibWV6fA+ImeffkmUIGW6O8Do/X6H3A/EaGM19SpHttcCJTZmaKYO3NFDcGln/CJOwUiExoxEsj6UtNJ9avVd"
            + "t4NsYSWbmWnZqYzn9cDV9AoYocEg1HaWxh3uwbxnucfLUY7wI6FHaIm3fC7OR4kYzzxgfl/eBgmORguP/LJgq+jfZ+oGbuQn0/vGq9SLFBN+FL"
            + "mNRZHLd44AbDpLMeKt/PvTFVFwLuGlyS+XTAIVPCE52lnkNs6a4p9QhwbG5QHnfN67k5cq37f7lPhfdHjHOEN8qwT39WUAxgWQSHwJCset+QhD"
            + "WfEafrOFphhZU8BBCg4W9N35WqlX5TGIiQNwaoXC6dPDVNUSlznu3CVy3JIWGqTVRKXSAGRX12gRqVz4izxht6MW+E4XD0avz9EaD+yFossPmr"
            + "e+vOlz/OH2XaloA01zp6lXZ1GcKWmC9VVqL+ed76DHVJzvqTjD/6drfme98ZyAnXF/81+jrJcyKZ9gdGG4RQQgFZ/ItDmloLmXpVr8YOnh8/VP"
            + "iEZ+N6Zzyo35a4S7/SeRbt4mGj34X9GtJowkhoOev8ZpdSHkSleRU6oGTdAdVkZSq6lGqm6cDxYJwYYCt9S/m5nUaHO33DlC6mYerpWJSTuPtg"
            + "sFyJflKWF9uPu+c6BNk6NemX45R9lwcnK2cVNFYgkbnQdlfVTOOgkzXVCDZZwsw7gDUIWFXkHkMvh/q2WhxwLL1KZTAOo+OKygjr5s+GMsvtyV"
            + "OcH3J0mGGV6yB57U1hrNgBkuaYLr4Jdd/bRG9S2bbYq8TetQlx0DJ9DsFGU5il5E7RKusRiTG9l3buAkbgdEdo71Ch7HxFWX6leodSj23HD6X4"
            + "If3a59G8wpIAZEa08ME8mWtohzRqUccs4Pj3oVDtszbTkAxJVFQJXULyyhTyxuPgRFpqgqtVM8sgdb9yjthWTuUxIfydWYy+pMHcjzn3sw6/XI"
            + "k9Uqr9zLsAWD74RS2GMDQ8jaHz5jTE/87V6W5G4yVblXitQq84qbs7udXCN9tTMOKy7gWsRKIdJZHSrEk400U6gFDpsPEXLHr4GYAaGU8V/+4J"
            + "6QmbPwRopcLBI4y4NL5z+2i+FFWSZ7noK0LiRe0zzT6KfQgvjbluQOd04jNHVNmRIW9hXg7cHh02RefE2Hj7KNWOvkXfkiVgPgQxZHKR3W1MeE"
            + "qs301woA2FGroxqDtv1WapdA/nE3AAAAAQAFWC41MDkAAAM3MIIDMzCCAhugAwIBAgIJANiSHDhe8Gh4MA0GCSqGSIb3DQEBDAUAMDYxCzAJBg"
            + "NVBAYTAkRFMRUwEwYDVQQKEwxFeGFtcGxlIENvcnAxEDAOBgNVBAMTB1Rlc3QgQ0EwIBcNMjQwMTAxMDAwMDAwWhgPMjEyMzEyMDgwMDAwMDBa"
            + "MDYxCzAJBgNVBAYTAkRFMRUwEwYDVQQKEwxFeGFtcGxlIENvcnAxEDAOBgNVBAMTB1Rlc3QgQ0EwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwgg"
            + "EKAoIBAQDdagqZuu25mRwV40Q3QhPO2EIex9N/zysUaemoa13VdGt2oTAPaYAAb2nltOKuRViIrKAXk6ywgddOIkO3wtlwKEX7H1VIO2/Gjb9d"
            + "KsUYbBUWGmhMhbiQosH24r2cbGhBMMjjLZPwYy3ibPoD9JFXd7WoLX0P4iMGnV1bvl9ICwcU+ye7+LmhUgVo6iRLBVEBQA14cALDMLRyYSOToM"
            + "o814ilshyETfFJNdvFscIkVH4ivecdxJ1GJ3Xq0DiZndwQAeaUiU2rZbJLujQbZWtqe7ko/xK4SIMhEcC+ipRqHFuqpYjG1k/M4jeE7YZbBOkk"
            + "DeFyda4p92U784MuD/pJAgMBAAGjQjBAMB0GA1UdDgQWBBQagG/C/pMeh6abn3L7vLJUTwZSOzAOBgNVHQ8BAf8EBAMCAQYwDwYDVR0TAQH/BA"
            + "UwAwEB/zANBgkqhkiG9w0BAQwFAAOCAQEAFxmRnVGhlT4w+t+qlUEAGv4idZGbjIq2yVpc1IkmJhCZ+6LNhIait87dnXuYmRQ+udTGb2NE5TBC"
            + "4+Vx0FZQsjCOAXnEPsFdGu6xLmtt932BA3HKxk/0zWhTPH2ROfzHlIZ+vf8G+POYs0aUSrzGic70eydXb3xo6lCIqjas/hmU3FixteQNQ9ihxB"
            + "QHEg8ubvU9lnb6lvajcHz8LauHcqAt02Z4Da+ZEP7EroZlxHQCfsyAZc4Gozv8PbMR0i4L0ng3bFboEA/ADZDwrM5z58LMPcJbSvL704eMnFEq"
            + "9yH4Qkj4XGGOtyXrYNwJATHjeTJLZE37qL/BXnRFL8BPhQAAAAEABnNlcnZlcgAAAaIBLMZhAAAAfTB7MAwGCisGAQQBKgIRAQEEa42ln+DxHR"
            + "5OgbmTuUPpKByKL0RoXGSW4Vn4q8+IeAa1Gq5hRnc77RaUdLu6Xjo7jw4vqYQUEW469PdbPyoDNhFiNn3byzTwoSgaSGWn+EUQitD1uyDahQWC"
            + "UVgS0oceBXWv8X3hjuRI29DDAAAAAgAFWC41MDkAAAMWMIIDEjCCAfqgAwIBAgIIOWx/E0hTfVQwDQYJKoZIhvcNAQEMBQAwNjELMAkGA1UEBh"
            + "MCREUxFTATBgNVBAoTDEV4YW1wbGUgQ29ycDEQMA4GA1UEAxMHVGVzdCBDQTAgFw0yNDAxMDEwMDAwMDBaGA8yMTIzMTIwODAwMDAwMFowbzEL"
            + "MAkGA1UEBhMCREUxDzANBgNVBAgTBkJlcmxpbjEPMA0GA1UEBxMGQmVybGluMRYwFAYDVQQKEw1FeGFtcGxlLCBJbmMuMQwwCgYDVQQLEwNXZW"
            + "IxGDAWBgNVBAMTD3d3dy5leGFtcGxlLmNvbTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABJs7LrVW5ESQEWVJbROTTun9C9UYtuJByHEC2NZk"
            + "MIwK3TT5fIZae4bYG8ijWZM5rx2167gd+y5VJwRtR56YWD2jgbMwgbAwHQYDVR0OBBYEFO7qpQ/jeEhddnbKPJmJxSu/gF3lMAsGA1UdDwQEAw"
            + "IDiDBCBgNVHREEOzA5gg93d3cuZXhhbXBsZS5jb22CC2V4YW1wbGUuY29thwTAAAIHgQVhQGIuY4YMaHR0cDovL3gueS96MB8GA1UdIwQYMBaA"
            + "FBqAb8L+kx6Hppufcvu8slRPBlI7MB0GA1UdJQQWMBQGCCsGAQUFBwMBBggrBgEFBQcDAjANBgkqhkiG9w0BAQwFAAOCAQEAIEsILX0uNPrz2/"
            + "oDBu7pp+dgytekvqDWs5WEDZZtmWb1Sexrv2zv/wiqM/8j25y+9LqZcK+5gsEB55QAR/FYNfPcu0+KNHXkdVdbVZBpL6aF/l/p/I+IP89Txjbh"
            + "3YYggQxRYeZO+OPY9c54iF2y8L1jb7VP/xZgQVwZYSAS5pcwrMlqDB5QcbSawke+EMolSYJiqW6Zi6sjPvOXTMZjD71DOWathqBlcs8wEDtKuO"
            + "GZ+0bcnTHCGQcwcYB6/EfiMJGxIpZCEYG4zl1xQvzXBVbl/oVYnbInPrS9z/eSOQVdz5lfSdXMedTTq8EyiR8ERVttxDVqVrSLjK/9+yODEAAF"
            + "WC41MDkAAAM3MIIDMzCCAhugAwIBAgIJANiSHDhe8Gh4MA0GCSqGSIb3DQEBDAUAMDYxCzAJBgNVBAYTAkRFMRUwEwYDVQQKEwxFeGFtcGxlIE"
            + "NvcnAxEDAOBgNVBAMTB1Rlc3QgQ0EwIBcNMjQwMTAxMDAwMDAwWhgPMjEyMzEyMDgwMDAwMDBaMDYxCzAJBgNVBAYTAkRFMRUwEwYDVQQKEwxF"
            + "eGFtcGxlIENvcnAxEDAOBgNVBAMTB1Rlc3QgQ0EwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDdagqZuu25mRwV40Q3QhPO2EIex9"
            + "N/zysUaemoa13VdGt2oTAPaYAAb2nltOKuRViIrKAXk6ywgddOIkO3wtlwKEX7H1VIO2/Gjb9dKsUYbBUWGmhMhbiQosH24r2cbGhBMMjjLZPw"
            + "Yy3ibPoD9JFXd7WoLX0P4iMGnV1bvl9ICwcU+ye7+LmhUgVo6iRLBVEBQA14cALDMLRyYSOToMo814ilshyETfFJNdvFscIkVH4ivecdxJ1GJ3"
            + "Xq0DiZndwQAeaUiU2rZbJLujQbZWtqe7ko/xK4SIMhEcC+ipRqHFuqpYjG1k/M4jeE7YZbBOkkDeFyda4p92U784MuD/pJAgMBAAGjQjBAMB0G"
            + "A1UdDgQWBBQagG/C/pMeh6abn3L7vLJUTwZSOzAOBgNVHQ8BAf8EBAMCAQYwDwYDVR0TAQH/BAUwAwEB/zANBgkqhkiG9w0BAQwFAAOCAQEAFx"
            + "mRnVGhlT4w+t+qlUEAGv4idZGbjIq2yVpc1IkmJhCZ+6LNhIait87dnXuYmRQ+udTGb2NE5TBC4+Vx0FZQsjCOAXnEPsFdGu6xLmtt932BA3HK"
            + "xk/0zWhTPH2ROfzHlIZ+vf8G+POYs0aUSrzGic70eydXb3xo6lCIqjas/hmU3FixteQNQ9ihxBQHEg8ubvU9lnb6lvajcHz8LauHcqAt02Z4Da"
            + "+ZEP7EroZlxHQCfsyAZc4Gozv8PbMR0i4L0ng3bFboEA/ADZDwrM5z58LMPcJbSvL704eMnFEq9yH4Qkj4XGGOtyXrYNwJATHjeTJLZE37qL/B"
            + "XnRFL8BPhfblHZT8NuD51nKVQYtwjFNfmMkz";

    static final char[] PASSWORD = "changeit".toCharArray();

    static void describe(KeyStore store) throws Exception {
        System.out.println(store.getType() + " " + store.getProvider().getName() + " " + store.size());
        for (String alias : new TreeSet<>(Collections.list(store.aliases()))) {
            Key key = store.isKeyEntry(alias) ? store.getKey(alias, PASSWORD) : null;
            Certificate certificate = store.getCertificate(alias);
            Certificate[] chain = store.getCertificateChain(alias);
            System.out.println(alias + " " + store.isKeyEntry(alias) + " " + store.isCertificateEntry(alias) + " "
                + (key == null ? null : key.getAlgorithm() + " " + Arrays.hashCode(key.getEncoded())) + " "
                + (certificate == null ? null : ((X509Certificate) certificate).getSubjectX500Principal().getName()) + " "
                + (chain == null ? 0 : chain.length));
        }
    }

    public static void main(String[] args) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(Base64.getDecoder().decode(PKCS12)), PASSWORD);
        describe(store);
        KeyStore.PrivateKeyEntry entry = (KeyStore.PrivateKeyEntry) store.getEntry("server", new KeyStore.PasswordProtection(PASSWORD));
        Signature s = Signature.getInstance("SHA256withECDSA");
        s.initSign(entry.getPrivateKey());
        s.update("signed".getBytes());
        byte[] signature = s.sign();
        s.initVerify(entry.getCertificate());
        s.update("signed".getBytes());
        System.out.println(s.verify(signature) + " " + entry.getCertificateChain().length + " " + store.getCertificateAlias(entry.getCertificate()));
        System.out.println(store.entryInstanceOf("server", KeyStore.PrivateKeyEntry.class) + " " + store.entryInstanceOf("secret", KeyStore.SecretKeyEntry.class) + " "
            + store.entryInstanceOf("trusted", KeyStore.TrustedCertificateEntry.class) + " " + store.containsAlias("SERVER") + " " + store.containsAlias("nobody"));
        System.out.println(store.getEntry("secret", new KeyStore.PasswordProtection(PASSWORD)));

        KeyStore made = KeyStore.getInstance(KeyStore.getDefaultType());
        made.load(null, null);
        Certificate ca = store.getCertificate("ca");
        made.setKeyEntry("Mine", store.getKey("server", PASSWORD), PASSWORD, store.getCertificateChain("server"));
        made.setCertificateEntry("authority", ca);
        SecretKey secret = new SecretKeySpec("0123456789abcdef".getBytes(), "AES");
        made.setEntry("aes", new KeyStore.SecretKeyEntry(secret), new KeyStore.PasswordProtection(PASSWORD));
        describe(made);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        made.store(out, "other".toCharArray());
        KeyStore again = KeyStore.getInstance("pkcs12");
        again.load(new ByteArrayInputStream(out.toByteArray()), "other".toCharArray());
        describe(again);
        System.out.println(again.getKey("aes", PASSWORD).equals(secret) + " " + again.getKey("mine", PASSWORD).equals(entry.getPrivateKey()));
        again.deleteEntry("aes");
        System.out.println(again.size() + " " + again.getKey("aes", PASSWORD) + " " + again.getCertificate("nobody") + " " + again.getCertificateAlias(ca));
        try {
            KeyStore.getInstance("PKCS12").load(new ByteArrayInputStream(out.toByteArray()), "wrong".toCharArray());
        } catch (IOException e) {
            System.out.println(e.getMessage() + " | " + e.getCause().getClass().getName() + ": " + e.getCause().getMessage());
        }
        try {
            store.getKey("server", "wrong".toCharArray());
        } catch (UnrecoverableKeyException e) {
            System.out.println(e.getClass().getName());
        }
        try {
            KeyStore.getInstance("PKCS12").size();
        } catch (KeyStoreException e) {
            System.out.println(e.getMessage());
        }
        try {
            KeyStore.getInstance("PKCS12").load(new ByteArrayInputStream("no store at all".getBytes()), PASSWORD);
        } catch (IOException e) {
            System.out.println(e.getClass().getName());
        }
        try {
            made.setKeyEntry("x", entry.getPrivateKey(), PASSWORD, null);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }

        KeyStore old = KeyStore.getInstance("JKS");
        old.load(new ByteArrayInputStream(Base64.getDecoder().decode(JKS)), PASSWORD);
        describe(old);
        System.out.println(old.getKey("server", PASSWORD).equals(entry.getPrivateKey()));
        File file = File.createTempFile("store", ".p12");
        try (FileOutputStream stream = new FileOutputStream(file)) {
            store.store(stream, PASSWORD);
        }
        KeyStore probed = KeyStore.getInstance(file, PASSWORD);
        describe(probed);
        file.delete();
        PrivateKey key = (PrivateKey) probed.getKey("ca", PASSWORD);
        System.out.println(KeyFactory.getInstance("RSA").translateKey(key).equals(key));
    }
}
