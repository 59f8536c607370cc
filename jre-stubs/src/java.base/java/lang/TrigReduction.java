package java.lang;

/** Reduces an angle by multiples of pi/2, after fdlibm: three steps with a split constant, or for large ones 2/pi itself. */
final class TrigReduction {
    /** 2/pi, 24 bits each. */
    private static final int[] TWO_OVER_PI = {
        0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041,
        0xfe5163, 0xabdebb, 0xc561b7, 0x246e3a, 0x424dd2, 0xe00649, 0x2eea09, 0xd1921c,
        0xfe1deb, 0x1cb129, 0xa73ee8, 0x8235f5, 0x2ebb44, 0x84e99c, 0x7026b4, 0x5f7e41,
        0x3991d6, 0x398353, 0x39f49c, 0x845f8b, 0xbdf928, 0x3b1ff8, 0x97ffde, 0x05980f,
        0xef2f11, 0x8b5a0a, 0x6d1f6d, 0x367ecf, 0x27cb09, 0xb74f46, 0x3f669e, 0x5fea2d,
        0x7527ba, 0xc7ebe5, 0xf17b3d, 0x0739f7, 0x8a5292, 0xea6bfb, 0x5fb11f, 0x8d5d08,
        0x560330, 0x46fc7b, 0x6babf0, 0xcfbc20, 0x9af436, 0x1da9e3, 0x91615e, 0xe61b08,
        0x659985, 0x5f14a0, 0x68408d, 0xffd880, 0x4d7327, 0x310606, 0x1556ca, 0x73a8c9,
        0x60e27b, 0xc08c6b};
    /** pi/2, 24 bits each. */
    private static final double[] HALF_PI = {
        0x1.921fb40000000p+0, 0x1.4442d00000000p-24,
        0x1.8469880000000p-48, 0x1.8cc5160000000p-72,
        0x1.01b8380000000p-96, 0x1.a252040000000p-120,
        0x1.3822280000000p-145, 0x1.9f31d00000000p-169};
    private static final double PIO2_1 = 1.57079632673412561417e+00;
    private static final double PIO2_1T = 6.07710050650619224932e-11;
    private static final double PIO2_2 = 6.07710050630396597660e-11;
    private static final double PIO2_2T = 2.02226624879595063154e-21;
    private static final double PIO2_3 = 2.02226624871116645580e-21;
    private static final double PIO2_3T = 8.47842766036889956997e-32;

    private TrigReduction() {
    }

    private static int high(double x) {
        return (int) (Double.doubleToRawLongBits(x) >> 32);
    }

    /** Leaves what remains in y, as a sum of two, and answers how many quarter turns went, modulo 8. */
    static int reduce(double x, double[] y) {
        int hx = high(x);
        int ix = hx & 0x7fffffff;
        if (ix < 0x4002d97c) {
            double sign = hx > 0 ? 1.0 : -1.0;
            double z = x - sign * PIO2_1;
            if (ix != 0x3ff921fb) {
                y[0] = z - sign * PIO2_1T;
                y[1] = z - y[0] - sign * PIO2_1T;
            } else {
                z -= sign * PIO2_2;
                y[0] = z - sign * PIO2_2T;
                y[1] = z - y[0] - sign * PIO2_2T;
            }
            return hx > 0 ? 1 : -1;
        }
        if (ix <= 0x413921fb) {
            double t = Math.abs(x);
            int n = (int) (t * 6.36619772367581382433e-01 + 0.5);
            double fn = n;
            double r = t - fn * PIO2_1;
            double w = fn * PIO2_1T;
            int j = ix >> 20;
            y[0] = r - w;
            if (j - (high(y[0]) >> 20 & 0x7ff) > 16) {
                t = r;
                w = fn * PIO2_2;
                r = t - w;
                w = fn * PIO2_2T - (t - r - w);
                y[0] = r - w;
                if (j - (high(y[0]) >> 20 & 0x7ff) > 49) {
                    t = r;
                    w = fn * PIO2_3;
                    r = t - w;
                    w = fn * PIO2_3T - (t - r - w);
                    y[0] = r - w;
                }
            }
            y[1] = r - y[0] - w;
            if (hx < 0) {
                y[0] = -y[0];
                y[1] = -y[1];
                return -n;
            }
            return n;
        }
        int e0 = (ix >> 20) - 1046;
        double z = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & 0xffffffffL | (long) (ix - (e0 << 20)) << 32);
        double[] parts = new double[3];
        for (int i = 0; i < 2; i++) {
            parts[i] = (int) z;
            z = (z - parts[i]) * 0x1p24;
        }
        parts[2] = z;
        int count = 3;
        while (parts[count - 1] == 0) {
            count--;
        }
        int n = reduceLarge(parts, y, e0, count);
        if (hx < 0) {
            y[0] = -y[0];
            y[1] = -y[1];
            return -n;
        }
        return n;
    }

    private static int reduceLarge(double[] x, double[] y, int e0, int nx) {
        int jk = 4;
        int jx = nx - 1;
        int jv = Math.max((e0 - 3) / 24, 0);
        int q0 = e0 - 24 * (jv + 1);
        double[] f = new double[20];
        double[] q = new double[20];
        double[] fq = new double[20];
        int[] iq = new int[20];
        for (int i = 0, j = jv - jx; i <= jx + jk; i++, j++) {
            f[i] = j < 0 ? 0.0 : TWO_OVER_PI[j];
        }
        for (int i = 0; i <= jk; i++) {
            q[i] = product(x, f, jx, i);
        }
        int jz = jk;
        int n;
        int ih;
        double z;
        for (;;) {
            z = q[jz];
            for (int i = 0, j = jz; j > 0; i++, j--) {
                double fw = (int) (0x1p-24 * z);
                iq[i] = (int) (z - 0x1p24 * fw);
                z = q[j - 1] + fw;
            }
            z = Math.scalb(z, q0);
            z -= 8.0 * Math.floor(z * 0.125);
            n = (int) z;
            z -= n;
            ih = 0;
            if (q0 > 0) {
                int i = iq[jz - 1] >> 24 - q0;
                n += i;
                iq[jz - 1] -= i << 24 - q0;
                ih = iq[jz - 1] >> 23 - q0;
            } else if (q0 == 0) {
                ih = iq[jz - 1] >> 23;
            } else if (z >= 0.5) {
                ih = 2;
            }
            if (ih > 0) {
                n += 1;
                int carry = 0;
                for (int i = 0; i < jz; i++) {
                    int j = iq[i];
                    if (carry == 0) {
                        if (j != 0) {
                            carry = 1;
                            iq[i] = 0x1000000 - j;
                        }
                    } else {
                        iq[i] = 0xffffff - j;
                    }
                }
                if (q0 == 1) {
                    iq[jz - 1] &= 0x7fffff;
                } else if (q0 == 2) {
                    iq[jz - 1] &= 0x3fffff;
                }
                if (ih == 2) {
                    z = 1.0 - z;
                    if (carry != 0) {
                        z -= Math.scalb(1.0, q0);
                    }
                }
            }
            if (z != 0) {
                break;
            }
            int j = 0;
            for (int i = jz - 1; i >= jk; i--) {
                j |= iq[i];
            }
            if (j != 0) {
                break;
            }
            int k = 1;
            while (iq[jk - k] == 0) {
                k++;
            }
            for (int i = jz + 1; i <= jz + k; i++) {
                f[jx + i] = TWO_OVER_PI[jv + i];
                q[i] = product(x, f, jx, i);
            }
            jz += k;
        }
        if (z == 0) {
            jz--;
            q0 -= 24;
            while (iq[jz] == 0) {
                jz--;
                q0 -= 24;
            }
        } else {
            z = Math.scalb(z, -q0);
            if (z >= 0x1p24) {
                double fw = (int) (0x1p-24 * z);
                iq[jz] = (int) (z - 0x1p24 * fw);
                jz++;
                q0 += 24;
                iq[jz] = (int) fw;
            } else {
                iq[jz] = (int) z;
            }
        }
        double fw = Math.scalb(1.0, q0);
        for (int i = jz; i >= 0; i--) {
            q[i] = fw * iq[i];
            fw *= 0x1p-24;
        }
        for (int i = jz; i >= 0; i--) {
            double sum = 0;
            for (int k = 0; k <= jk && k <= jz - i; k++) {
                sum += HALF_PI[k] * q[i + k];
            }
            fq[jz - i] = sum;
        }
        fw = 0;
        for (int i = jz; i >= 0; i--) {
            fw += fq[i];
        }
        y[0] = ih == 0 ? fw : -fw;
        fw = fq[0] - fw;
        for (int i = 1; i <= jz; i++) {
            fw += fq[i];
        }
        y[1] = ih == 0 ? fw : -fw;
        return n & 7;
    }

    private static double product(double[] x, double[] f, int jx, int i) {
        double sum = 0;
        for (int j = 0; j <= jx; j++) {
            sum += x[j] * f[jx + i - j];
        }
        return sum;
    }
}
