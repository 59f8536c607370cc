package java.lang;

/**
 * The elementary functions by the algorithms of the freely distributable maths library (fdlibm 5.3): argument
 * reduction, then a polynomial or rational approximation, each step in the published order so that every bit agrees.
 */
final class FdLibm {
    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double INVERSE_LN2 = 0x1.71547652b82fep0;
    private static final double PIO2_HIGH = 0x1.921fb54442d18p0;
    private static final double PIO2_LOW = 0x1.1a62633145c07p-54;
    private static final double PIO4_HIGH = 0x1.921fb54442d18p-1;
    private static final double TINY = 1.0e-300;
    private static final double HUGE = 1.0e300;

    private FdLibm() {
    }

    private static int high(double x) {
        return (int) (Double.doubleToRawLongBits(x) >> 32);
    }

    private static int low(double x) {
        return (int) Double.doubleToRawLongBits(x);
    }

    private static double withHigh(double x, int high) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & 0xffffffffL | (long) high << 32);
    }

    private static double withoutLow(double x) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & 0xffffffff00000000L);
    }

    /** The rational function that asin and acos share. */
    private static double arc(double t) {
        double p = t * (1.66666666666666657415e-01 + t * (-3.25565818622400915405e-01 + t * (2.01212532134862925881e-01
                + t * (-4.00555345006794114027e-02 + t * (7.91534994289814532176e-04 + t * 3.47933107596021167570e-05)))));
        double q = 1.0 + t * (-2.40339491173441421878e+00 + t * (2.02094576023350569471e+00
                + t * (-6.88283971605453293030e-01 + t * 7.70381505559019352791e-02)));
        return p / q;
    }

    static double asin(double x) {
        int hx = high(x);
        int ix = hx & 0x7fffffff;
        if (ix >= 0x3ff00000) {
            if ((ix - 0x3ff00000 | low(x)) == 0) {
                return x * PIO2_HIGH + x * PIO2_LOW;
            }
            return (x - x) / (x - x);
        }
        if (ix < 0x3fe00000) {
            if (ix < 0x3e400000) {
                return x;
            }
            return x + x * arc(x * x);
        }
        double w = 1.0 - Math.abs(x);
        double t = w * 0.5;
        double r = arc(t);
        double s = Math.sqrt(t);
        if (ix >= 0x3fef3333) {
            t = PIO2_HIGH - (2.0 * (s + s * r) - PIO2_LOW);
        } else {
            w = withoutLow(s);
            double c = (t - w * w) / (s + w);
            double p = 2.0 * s * r - (PIO2_LOW - 2.0 * c);
            double q = PIO4_HIGH - 2.0 * w;
            t = PIO4_HIGH - (p - q);
        }
        return hx > 0 ? t : -t;
    }

    static double acos(double x) {
        int hx = high(x);
        int ix = hx & 0x7fffffff;
        if (ix >= 0x3ff00000) {
            if ((ix - 0x3ff00000 | low(x)) == 0) {
                return hx > 0 ? 0.0 : Math.PI + 2.0 * PIO2_LOW;
            }
            return (x - x) / (x - x);
        }
        if (ix < 0x3fe00000) {
            if (ix <= 0x3c600000) {
                return PIO2_HIGH + PIO2_LOW;
            }
            return PIO2_HIGH - (x - (PIO2_LOW - x * arc(x * x)));
        }
        if (hx < 0) {
            double z = (1.0 + x) * 0.5;
            double s = Math.sqrt(z);
            double w = arc(z) * s - PIO2_LOW;
            return Math.PI - 2.0 * (s + w);
        }
        double z = (1.0 - x) * 0.5;
        double s = Math.sqrt(z);
        double df = withoutLow(s);
        double c = (z - df * df) / (s + df);
        double w = arc(z) * s + c;
        return 2.0 * (df + w);
    }

    static double atan(double x) {
        int hx = high(x);
        int ix = hx & 0x7fffffff;
        if (ix >= 0x44100000) {
            if (x != x) {
                return x + x;
            }
            return hx > 0 ? PIO2_HIGH + 6.12323399573676603587e-17 : -PIO2_HIGH - 6.12323399573676603587e-17;
        }
        double atHigh = 0;
        double atLow = 0;
        boolean direct = false;
        if (ix < 0x3fdc0000) {
            if (ix < 0x3e200000) {
                return x;
            }
            direct = true;
        } else {
            x = Math.abs(x);
            if (ix < 0x3ff30000) {
                if (ix < 0x3fe60000) {
                    atHigh = 4.63647609000806093515e-01;
                    atLow = 2.26987774529616870924e-17;
                    x = (2.0 * x - 1.0) / (2.0 + x);
                } else {
                    atHigh = 7.85398163397448278999e-01;
                    atLow = 3.06161699786838301793e-17;
                    x = (x - 1.0) / (x + 1.0);
                }
            } else if (ix < 0x40038000) {
                atHigh = 9.82793723247329054082e-01;
                atLow = 1.39033110312309984516e-17;
                x = (x - 1.5) / (1.0 + 1.5 * x);
            } else {
                atHigh = 1.57079632679489655800e+00;
                atLow = 6.12323399573676603587e-17;
                x = -1.0 / x;
            }
        }
        double z = x * x;
        double w = z * z;
        double odd = z * (3.33333333333329318027e-01 + w * (1.42857142725034663711e-01 + w * (9.09088713343650656196e-02
                + w * (6.66107313738753120669e-02 + w * (4.97687799461593236017e-02 + w * 1.62858201153657823623e-02)))));
        double even = w * (-1.99999999998764832476e-01 + w * (-1.11111104054623557880e-01
                + w * (-7.69187620504482999495e-02 + w * (-5.83357013379057348645e-02 + w * -3.65315727442169155270e-02))));
        if (direct) {
            return x - x * (odd + even);
        }
        z = atHigh - (x * (odd + even) - atLow - x);
        return hx < 0 ? -z : z;
    }

    static double atan2(double y, double x) {
        if (x != x || y != y) {
            return x + y;
        }
        double piLow = 1.2246467991473531772e-16;
        int hx = high(x);
        int hy = high(y);
        int ix = hx & 0x7fffffff;
        int iy = hy & 0x7fffffff;
        if (x == 1.0) {
            return atan(y);
        }
        int quadrant = hy >> 31 & 1 | hx >> 30 & 2;
        if (y == 0) {
            return switch (quadrant) {
                case 0, 1 -> y;
                case 2 -> Math.PI + TINY;
                default -> -Math.PI - TINY;
            };
        }
        if (x == 0) {
            return hy < 0 ? -PIO2_HIGH - TINY : PIO2_HIGH + TINY;
        }
        if (ix == 0x7ff00000) {
            if (iy == 0x7ff00000) {
                return switch (quadrant) {
                    case 0 -> PIO4_HIGH + TINY;
                    case 1 -> -PIO4_HIGH - TINY;
                    case 2 -> 3.0 * PIO4_HIGH + TINY;
                    default -> -3.0 * PIO4_HIGH - TINY;
                };
            }
            return switch (quadrant) {
                case 0 -> 0.0;
                case 1 -> -0.0;
                case 2 -> Math.PI + TINY;
                default -> -Math.PI - TINY;
            };
        }
        if (iy == 0x7ff00000) {
            return hy < 0 ? -PIO2_HIGH - TINY : PIO2_HIGH + TINY;
        }
        int k = iy - ix >> 20;
        double z;
        if (k > 60) {
            z = PIO2_HIGH + 0.5 * piLow;
        } else if (hx < 0 && k < -60) {
            z = 0.0;
        } else {
            z = atan(Math.abs(y / x));
        }
        return switch (quadrant) {
            case 0 -> z;
            case 1 -> -z;
            case 2 -> Math.PI - (z - piLow);
            default -> z - piLow - Math.PI;
        };
    }

    static double hypot(double x, double y) {
        double a = Math.abs(x);
        double b = Math.abs(y);
        if (a == Double.POSITIVE_INFINITY || b == Double.POSITIVE_INFINITY) {
            return Double.POSITIVE_INFINITY;
        }
        if (a != a || b != b) {
            return a + b;
        }
        if (b > a) {
            double swap = a;
            a = b;
            b = swap;
        }
        int ha = high(a);
        int hb = high(b);
        if (ha - hb > 0x3c00000) {
            return a + b;
        }
        int k = 0;
        if (a > 0x1.00000ffffffffp500) {
            ha -= 0x25800000;
            hb -= 0x25800000;
            a *= 0x1p-600;
            b *= 0x1p-600;
            k += 600;
        }
        if (b < 0x1p-500) {
            if (b < Double.MIN_NORMAL) {
                if (b == 0) {
                    return a;
                }
                b *= 0x1p1022;
                a *= 0x1p1022;
                k -= 1022;
            } else {
                ha += 0x25800000;
                hb += 0x25800000;
                a *= 0x1p600;
                b *= 0x1p600;
                k -= 600;
            }
        }
        double w = a - b;
        if (w > b) {
            double t1 = Double.longBitsToDouble((long) ha << 32);
            double t2 = a - t1;
            w = Math.sqrt(t1 * t1 - (b * -b - t2 * (a + t1)));
        } else {
            a = a + a;
            double y1 = Double.longBitsToDouble((long) hb << 32);
            double y2 = b - y1;
            double t1 = Double.longBitsToDouble((long) (ha + 0x00100000) << 32);
            double t2 = a - t1;
            w = Math.sqrt(t1 * y1 - (w * -w - (t1 * y2 + t2 * b)));
        }
        return k == 0 ? w : w * Double.longBitsToDouble((long) (1023 + k) << 52);
    }

    static double exp(double x) {
        int hx = high(x);
        boolean negative = hx < 0;
        hx &= 0x7fffffff;
        if (hx >= 0x40862e42) {
            if (hx >= 0x7ff00000) {
                return x != x ? x + x : negative ? 0.0 : x;
            }
            if (x > 7.09782712893383973096e+02) {
                return HUGE * HUGE;
            }
            if (x < -7.45133219101941108420e+02) {
                return 0.0;
            }
        }
        double high = 0;
        double low = 0;
        int k = 0;
        if (hx > 0x3fd62e42) {
            if (hx < 0x3ff0a2b2) {
                high = negative ? x + LN2_HIGH : x - LN2_HIGH;
                low = negative ? -LN2_LOW : LN2_LOW;
                k = negative ? -1 : 1;
            } else {
                k = (int) (INVERSE_LN2 * x + (negative ? -0.5 : 0.5));
                high = x - k * LN2_HIGH;
                low = k * LN2_LOW;
            }
            x = high - low;
        } else if (hx < 0x3e300000) {
            return 1.0 + x;
        }
        double t = x * x;
        double c = x - t * (1.66666666666666019037e-01 + t * (-2.77777777770155933842e-03
                + t * (6.61375632143793436117e-05 + t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))));
        if (k == 0) {
            return 1.0 - (x * c / (c - 2.0) - x);
        }
        double y = 1.0 - (low - x * c / (2.0 - c) - high);
        if (k >= -1021) {
            return withHigh(y, high(y) + (k << 20));
        }
        return withHigh(y, high(y) + (k + 1000 << 20)) * 0x1p-1000;
    }

    static double expm1(double x) {
        int hx = high(x);
        boolean negative = hx < 0;
        hx &= 0x7fffffff;
        if (hx >= 0x4043687a) {
            if (hx >= 0x40862e42) {
                if (hx >= 0x7ff00000) {
                    return x != x ? x + x : negative ? -1.0 : x;
                }
                if (x > 7.09782712893383973096e+02) {
                    return HUGE * HUGE;
                }
            }
            if (negative) {
                return TINY - 1.0;
            }
        }
        int k = 0;
        double c = 0;
        if (hx > 0x3fd62e42) {
            double high;
            double low;
            if (hx < 0x3ff0a2b2) {
                high = negative ? x + LN2_HIGH : x - LN2_HIGH;
                low = negative ? -LN2_LOW : LN2_LOW;
                k = negative ? -1 : 1;
            } else {
                k = (int) (INVERSE_LN2 * x + (negative ? -0.5 : 0.5));
                high = x - k * LN2_HIGH;
                low = k * LN2_LOW;
            }
            x = high - low;
            c = high - x - low;
        } else if (hx < 0x3c900000) {
            return x;
        }
        double halfX = 0.5 * x;
        double hxs = x * halfX;
        double r1 = 1.0 + hxs * (-3.33333333333331316428e-02 + hxs * (1.58730158725481460165e-03
                + hxs * (-7.93650757867487942473e-05 + hxs * (4.00821782732936239552e-06
                        + hxs * -2.01099218183624371326e-07))));
        double t = 3.0 - r1 * halfX;
        double e = hxs * ((r1 - t) / (6.0 - x * t));
        if (k == 0) {
            return x - (x * e - hxs);
        }
        e = x * (e - c) - c;
        e -= hxs;
        if (k == -1) {
            return 0.5 * (x - e) - 0.5;
        }
        if (k == 1) {
            return x < -0.25 ? -2.0 * (e - (x + 0.5)) : 1.0 + 2.0 * (x - e);
        }
        if (k <= -2 || k > 56) {
            double y = 1.0 - (e - x);
            return withHigh(y, high(y) + (k << 20)) - 1.0;
        }
        double y;
        if (k < 20) {
            t = withHigh(1.0, 0x3ff00000 - (0x200000 >> k));
            y = t - (e - x);
        } else {
            t = withHigh(0.0, 0x3ff - k << 20);
            y = x - (e + t);
            y += 1.0;
        }
        return withHigh(y, high(y) + (k << 20));
    }

    private static double logPolynomial(double s, double z) {
        double w = z * z;
        double even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
        double odd = z * (6.666666666666735130e-01 + w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01
                + w * 1.479819860511658591e-01)));
        return odd + even;
    }

    static double log(double x) {
        int hx = high(x);
        int k = 0;
        if (hx < 0x00100000) {
            if (x == 0) {
                return Double.NEGATIVE_INFINITY;
            }
            if (hx < 0) {
                return (x - x) / 0.0;
            }
            k -= 54;
            x *= 0x1p54;
            hx = high(x);
        }
        if (hx >= 0x7ff00000) {
            return x + x;
        }
        k += (hx >> 20) - 1023;
        hx &= 0x000fffff;
        int i = hx + 0x95f64 & 0x100000;
        x = withHigh(x, hx | i ^ 0x3ff00000);
        k += i >> 20;
        double f = x - 1.0;
        double dk = k;
        if ((0x000fffff & 2 + hx) < 3) {
            if (f == 0) {
                return k == 0 ? 0.0 : dk * LN2_HIGH + dk * LN2_LOW;
            }
            double r = f * f * (0.5 - 0.33333333333333333 * f);
            return k == 0 ? f - r : dk * LN2_HIGH - (r - dk * LN2_LOW - f);
        }
        double s = f / (2.0 + f);
        double r = logPolynomial(s, s * s);
        i = hx - 0x6147a | 0x6b851 - hx;
        if (i > 0) {
            double halfSquare = 0.5 * f * f;
            return k == 0 ? f - (halfSquare - s * (halfSquare + r))
                    : dk * LN2_HIGH - (halfSquare - (s * (halfSquare + r) + dk * LN2_LOW) - f);
        }
        return k == 0 ? f - s * (f - r) : dk * LN2_HIGH - (s * (f - r) - dk * LN2_LOW - f);
    }

    static double log1p(double x) {
        int hx = high(x);
        int ax = hx & 0x7fffffff;
        int k = 1;
        double f = 0;
        int hu = 1;
        double c = 0;
        if (hx < 0x3fda827a) {
            if (ax >= 0x3ff00000) {
                return x == -1.0 ? Double.NEGATIVE_INFINITY : (x - x) / (x - x);
            }
            if (ax < 0x3e200000) {
                return ax < 0x3c900000 ? x : x - x * x * 0.5;
            }
            if (hx > 0 || hx <= 0xbfd2bec3) {
                k = 0;
                f = x;
            }
        }
        if (hx >= 0x7ff00000) {
            return x + x;
        }
        if (k != 0) {
            double u;
            if (hx < 0x43400000) {
                u = 1.0 + x;
                hu = high(u);
                k = (hu >> 20) - 1023;
                c = k > 0 ? 1.0 - (u - x) : x - (u - 1.0);
                c /= u;
            } else {
                u = x;
                hu = high(u);
                k = (hu >> 20) - 1023;
                c = 0;
            }
            hu &= 0x000fffff;
            if (hu < 0x6a09e) {
                u = withHigh(u, hu | 0x3ff00000);
            } else {
                k += 1;
                u = withHigh(u, hu | 0x3fe00000);
                hu = 0x00100000 - hu >> 2;
            }
            f = u - 1.0;
        }
        double halfSquare = 0.5 * f * f;
        if (hu == 0) {
            if (f == 0) {
                if (k == 0) {
                    return 0.0;
                }
                c += k * LN2_LOW;
                return k * LN2_HIGH + c;
            }
            double r = halfSquare * (1.0 - 0.66666666666666666 * f);
            return k == 0 ? f - r : k * LN2_HIGH - (r - (k * LN2_LOW + c) - f);
        }
        double s = f / (2.0 + f);
        double z = s * s;
        double r = z * (6.666666666666735130e-01 + z * (3.999999999940941908e-01 + z * (2.857142874366239149e-01
                + z * (2.222219843214978396e-01 + z * (1.818357216161805012e-01 + z * (1.531383769920937332e-01
                        + z * 1.479819860511658591e-01))))));
        return k == 0 ? f - (halfSquare - s * (halfSquare + r))
                : k * LN2_HIGH - (halfSquare - (s * (halfSquare + r) + (k * LN2_LOW + c)) - f);
    }

    static double log10(double x) {
        int hx = high(x);
        int k = 0;
        if (hx < 0x00100000) {
            if (x == 0) {
                return Double.NEGATIVE_INFINITY;
            }
            if (hx < 0) {
                return (x - x) / 0.0;
            }
            k -= 54;
            x *= 0x1p54;
            hx = high(x);
        }
        if (hx >= 0x7ff00000) {
            return x + x;
        }
        k += (hx >> 20) - 1023;
        int i = (k & 0x80000000) >>> 31;
        hx = hx & 0x000fffff | 0x3ff - i << 20;
        double y = k + i;
        x = withHigh(x, hx);
        double z = y * 3.69423907715893078616e-13 + 4.34294481903251816668e-01 * log(x);
        return z + y * 3.01029995663611771306e-01;
    }

    static double sinh(double x) {
        int ix = high(x) & 0x7fffffff;
        if (ix >= 0x7ff00000) {
            return x + x;
        }
        double h = high(x) < 0 ? -0.5 : 0.5;
        double magnitude = Math.abs(x);
        if (ix < 0x40360000) {
            if (ix < 0x3e300000) {
                return x;
            }
            double t = expm1(magnitude);
            return ix < 0x3ff00000 ? h * (2.0 * t - t * t / (t + 1.0)) : h * (t + t / (t + 1.0));
        }
        if (ix < 0x40862e42) {
            return h * exp(magnitude);
        }
        if (magnitude <= 0x1.633ce8fb9f87dp9) {
            double w = exp(0.5 * magnitude);
            return h * w * w;
        }
        return x * 1.0e307 * 1.0e307;
    }

    static double cosh(double x) {
        int ix = high(x) & 0x7fffffff;
        if (ix >= 0x7ff00000) {
            return x * x;
        }
        double magnitude = Math.abs(x);
        if (ix < 0x3fd62e43) {
            double t = expm1(magnitude);
            double w = 1.0 + t;
            return ix < 0x3c800000 ? w : 1.0 + t * t / (w + w);
        }
        if (ix < 0x40360000) {
            double t = exp(magnitude);
            return 0.5 * t + 0.5 / t;
        }
        if (ix < 0x40862e42) {
            return 0.5 * exp(magnitude);
        }
        if (magnitude <= 0x1.633ce8fb9f87dp9) {
            double w = exp(0.5 * magnitude);
            return 0.5 * w * w;
        }
        return HUGE * HUGE;
    }

    static double tanh(double x) {
        int ix = high(x) & 0x7fffffff;
        if (ix >= 0x7ff00000) {
            return high(x) >= 0 ? 1.0 / x + 1.0 : 1.0 / x - 1.0;
        }
        double z;
        if (ix < 0x40360000) {
            if (ix < 0x3c800000) {
                return x * (1.0 + x);
            }
            if (ix >= 0x3ff00000) {
                z = 1.0 - 2.0 / (expm1(2.0 * Math.abs(x)) + 2.0);
            } else {
                double t = expm1(-2.0 * Math.abs(x));
                z = -t / (t + 2.0);
            }
        } else {
            z = 1.0 - TINY;
        }
        return high(x) >= 0 ? z : -z;
    }

    static double cbrt(double x) {
        if (x == 0 || !(Math.abs(x) <= Double.MAX_VALUE)) {
            return x;
        }
        double magnitude = Math.abs(x);
        double t;
        if (magnitude < Double.MIN_NORMAL) {
            t = 0x1p54 * magnitude;
            t = Double.longBitsToDouble((long) (high(t) / 3 + 696219795) << 32);
        } else {
            t = Double.longBitsToDouble((long) (high(magnitude) / 3 + 715094163) << 32);
        }
        double r = t * t / magnitude;
        double s = 5.42857142857142815906e-01 + r * t;
        t *= 3.57142857142857150787e-01 + 1.60714285714285720630e+00
                / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s);
        t = Double.longBitsToDouble((long) high(t) + 1 << 32);
        s = t * t;
        r = magnitude / s;
        double w = t + t;
        r = (r - t) / (w + r);
        t += t * r;
        return x < 0 ? -t : t;
    }

    private static double sineOf(double x, double y, boolean tail) {
        if ((high(x) & 0x7fffffff) < 0x3e400000) {
            return x;
        }
        double z = x * x;
        double v = z * x;
        double r = 8.33333333332248946124e-03 + z * (-1.98412698298579493134e-04 + z * (2.75573137070700676789e-06
                + z * (-2.50507602534068634195e-08 + z * 1.58969099521155010221e-10)));
        return tail ? x - (z * (0.5 * y - v * r) - y - v * -1.66666666666666324348e-01)
                : x + v * (-1.66666666666666324348e-01 + z * r);
    }

    private static double cosineOf(double x, double y) {
        int ix = high(x) & 0x7fffffff;
        if (ix < 0x3e400000) {
            return 1.0;
        }
        double z = x * x;
        double r = z * (4.16666666666666019037e-02 + z * (-1.38888888888741095749e-03 + z * (2.48015872894767294178e-05
                + z * (-2.75573143513906633035e-07 + z * (2.08757232129817482790e-09
                        + z * -1.13596475577881948265e-11)))));
        if (ix < 0x3fd33333) {
            return 1.0 - (0.5 * z - (z * r - x * y));
        }
        double qx = ix > 0x3fe90000 ? 0.28125 : Double.longBitsToDouble((long) (ix - 0x00200000) << 32);
        double hz = 0.5 * z - qx;
        double a = 1.0 - qx;
        return a - (hz - (z * r - x * y));
    }

    private static final double[] TANGENT = {3.33333333333334091986e-01, 1.33333333333201242699e-01,
        5.39682539762260521377e-02, 2.18694882948595424599e-02, 8.86323982359930005737e-03, 3.59207910759131235356e-03,
        1.45620945432529025516e-03, 5.88041240820264096874e-04, 2.46463134818469906812e-04, 7.81794442939557092300e-05,
        7.14072491382608190305e-05, -1.85586374855275456654e-05, 2.59073051863633712884e-05};

    /** The tangent, or with iy -1 the negative cotangent. */
    private static double tangentOf(double x, double y, int iy) {
        int hx = high(x);
        int ix = hx & 0x7fffffff;
        if (ix < 0x3e300000) {
            if ((int) x == 0) {
                if ((ix | low(x) | iy + 1) == 0) {
                    return 1.0 / Math.abs(x);
                }
                if (iy == 1) {
                    return x;
                }
                double w = x + y;
                double z = withoutLow(w);
                double v = y - (z - x);
                double a = -1.0 / w;
                double t = withoutLow(a);
                double s = 1.0 + t * z;
                return t + a * (s + t * v);
            }
        }
        if (ix >= 0x3fe59428) {
            if (x < 0) {
                x = -x;
                y = -y;
            }
            double z = PIO4_HIGH - x;
            double w = 3.06161699786838301793e-17 - y;
            x = z + w;
            y = 0.0;
        }
        double z = x * x;
        double w = z * z;
        double[] t = TANGENT;
        double r = t[1] + w * (t[3] + w * (t[5] + w * (t[7] + w * (t[9] + w * t[11]))));
        double v = z * (t[2] + w * (t[4] + w * (t[6] + w * (t[8] + w * (t[10] + w * t[12])))));
        double s = z * x;
        r = y + z * (s * (r + v) + y);
        r += t[0] * s;
        w = x + r;
        if (ix >= 0x3fe59428) {
            v = iy;
            return (1 - (hx >> 30 & 2)) * (v - 2.0 * (x - (w * w / (w + v) - r)));
        }
        if (iy == 1) {
            return w;
        }
        z = withoutLow(w);
        v = r - (z - x);
        double a = -1.0 / w;
        double head = withoutLow(a);
        s = 1.0 + head * z;
        return head + a * (s + head * v);
    }

    static double sin(double x) {
        int ix = high(x) & 0x7fffffff;
        if (ix <= 0x3fe921fb) {
            return sineOf(x, 0.0, false);
        }
        if (ix >= 0x7ff00000) {
            return x - x;
        }
        double[] y = new double[2];
        return switch (TrigReduction.reduce(x, y) & 3) {
            case 0 -> sineOf(y[0], y[1], true);
            case 1 -> cosineOf(y[0], y[1]);
            case 2 -> -sineOf(y[0], y[1], true);
            default -> -cosineOf(y[0], y[1]);
        };
    }

    static double cos(double x) {
        int ix = high(x) & 0x7fffffff;
        if (ix <= 0x3fe921fb) {
            return cosineOf(x, 0.0);
        }
        if (ix >= 0x7ff00000) {
            return x - x;
        }
        double[] y = new double[2];
        return switch (TrigReduction.reduce(x, y) & 3) {
            case 0 -> cosineOf(y[0], y[1]);
            case 1 -> -sineOf(y[0], y[1], true);
            case 2 -> -cosineOf(y[0], y[1]);
            default -> sineOf(y[0], y[1], true);
        };
    }

    static double tan(double x) {
        int ix = high(x) & 0x7fffffff;
        if (ix <= 0x3fe921fb) {
            return tangentOf(x, 0.0, 1);
        }
        if (ix >= 0x7ff00000) {
            return x - x;
        }
        double[] y = new double[2];
        int n = TrigReduction.reduce(x, y);
        return tangentOf(y[0], y[1], 1 - ((n & 1) << 1));
    }

    static double IEEEremainder(double x, double p) {
        if (x != x || p != p || p == 0 || !(Math.abs(x) <= Double.MAX_VALUE)) {
            return x * p / (x * p);
        }
        double divisor = Math.abs(p);
        if (divisor <= 0x1.fffffffffffffp1022) {
            x = x % (divisor + divisor);
        }
        double rest = Math.abs(x);
        if (rest == divisor) {
            return 0.0 * x;
        }
        if (divisor < 0x1p-1021) {
            if (rest + rest > divisor) {
                rest -= divisor;
                if (rest + rest >= divisor) {
                    rest -= divisor;
                }
            }
        } else {
            double half = 0.5 * divisor;
            if (rest > half) {
                rest -= divisor;
                if (rest >= half) {
                    rest -= divisor;
                }
            }
        }
        return Double.doubleToRawLongBits(x) < 0 ? -rest : rest;
    }

    /** Correctly rounded by the VM. */
    static double pow(double x, double y) {
        if (y == 0.0) {
            return 1.0;
        }
        if (x != x || y != y) {
            return x + y;
        }
        int hx = high(x);
        int lx = low(x);
        int ix = hx & 0x7fffffff;
        int hy = high(y);
        int ly = low(y);
        int iy = hy & 0x7fffffff;
        int parity = hx < 0 ? parity(iy, ly) : 0;
        if (ly == 0) {
            if (iy == 0x7ff00000) {
                if ((ix - 0x3ff00000 | lx) == 0) {
                    return y - y;
                }
                return ix >= 0x3ff00000 ? hy >= 0 ? y : 0.0 : hy < 0 ? -y : 0.0;
            }
            if (iy == 0x3ff00000) {
                return hy < 0 ? 1.0 / x : x;
            }
            if (hy == 0x40000000) {
                return x * x;
            }
            if (hy == 0x3fe00000 && hx >= 0) {
                return Math.sqrt(x);
            }
        }
        double ax = Math.abs(x);
        if (lx == 0 && (ix == 0x7ff00000 || ix == 0 || ix == 0x3ff00000)) {
            double z = hy < 0 ? 1.0 / ax : ax;
            if (hx < 0) {
                if ((ix - 0x3ff00000 | parity) == 0) {
                    return Double.NaN;
                }
                return parity == 1 ? -z : z;
            }
            return z;
        }
        if (hx < 0 && parity == 0) {
            return Double.NaN;
        }
        double sign = hx < 0 && parity == 1 ? -1.0 : 1.0;
        double t1;
        double t2;
        if (iy > 0x41e00000) {
            if (iy > 0x43f00000) {
                return ix <= 0x3fefffff ? hy < 0 ? HUGE * HUGE : TINY * TINY : hy > 0 ? HUGE * HUGE : TINY * TINY;
            }
            if (ix < 0x3fefffff) {
                return hy < 0 ? sign * HUGE * HUGE : sign * TINY * TINY;
            }
            if (ix > 0x3ff00000) {
                return hy > 0 ? sign * HUGE * HUGE : sign * TINY * TINY;
            }
            double t = ax - 1.0;
            double w = t * t * (0.5 - t * (0.3333333333333333333333 - t * 0.25));
            double u = 1.44269502162933349609e+00 * t;
            double v = t * 1.92596299112661746887e-08 - w * 1.44269504088896338700e+00;
            t1 = withoutLow(u + v);
            t2 = v - (t1 - u);
        } else {
            int n = 0;
            if (ix < 0x00100000) {
                ax *= 0x1.0p53;
                n -= 53;
                ix = high(ax);
            }
            n += (ix >> 20) - 0x3ff;
            int j = ix & 0x000fffff;
            ix = j | 0x3ff00000;
            boolean half = false;
            if (j > 0x3988e) {
                if (j < 0xbb67a) {
                    half = true;
                } else {
                    n++;
                    ix -= 0x00100000;
                }
            }
            ax = withHigh(ax, ix);
            double base = half ? 1.5 : 1.0;
            double highBase = half ? 5.84962487220764160156e-01 : 0.0;
            double lowBase = half ? 1.35003920212974897128e-08 : 0.0;
            double u = ax - base;
            double v = 1.0 / (ax + base);
            double ss = u * v;
            double sh = withoutLow(ss);
            double th = withHigh(0.0, (ix >> 1 | 0x20000000) + 0x00080000 + (half ? 1 << 18 : 0));
            double tl = ax - (th - base);
            double sl = v * (u - sh * th - sh * tl);
            double s2 = ss * ss;
            double r = s2 * s2 * (5.99999999999994648725e-01 + s2 * (4.28571428578550184252e-01 + s2 * (3.33333329818377432918e-01
                    + s2 * (2.72728123808534006489e-01 + s2 * (2.30660745775561754067e-01 + s2 * 2.06975017800338417784e-01)))));
            r += sl * (sh + ss);
            s2 = sh * sh;
            th = withoutLow(3.0 + s2 + r);
            tl = r - (th - 3.0 - s2);
            u = sh * th;
            v = sl * th + tl * ss;
            double ph = withoutLow(u + v);
            double pl = v - (ph - u);
            double zh = 9.61796700954437255859e-01 * ph;
            double zl = -7.02846165095275826516e-09 * ph + pl * 9.61796693925975554329e-01 + lowBase;
            double t = n;
            t1 = withoutLow(zh + zl + highBase + t);
            t2 = zl - (t1 - t - highBase - zh);
        }
        double y1 = withoutLow(y);
        double pl = (y - y1) * t1 + y * t2;
        double ph = y1 * t1;
        double z = pl + ph;
        int j = high(z);
        int i = low(z);
        if (j >= 0x40900000) {
            if ((j - 0x40900000 | i) != 0 || pl + 8.0085662595372944372e-17 > z - ph) {
                return sign * HUGE * HUGE;
            }
        } else if ((j & 0x7fffffff) >= 0x4090cc00) {
            if ((j - 0xc090cc00 | i) != 0 || pl <= z - ph) {
                return sign * TINY * TINY;
            }
        }
        i = j & 0x7fffffff;
        int k = (i >> 20) - 0x3ff;
        int n = 0;
        if (i > 0x3fe00000) {
            n = j + (0x00100000 >> k + 1);
            k = ((n & 0x7fffffff) >> 20) - 0x3ff;
            double t = withHigh(0.0, n & ~(0x000fffff >> k));
            n = (n & 0x000fffff | 0x00100000) >> 20 - k;
            if (j < 0) {
                n = -n;
            }
            ph -= t;
        }
        double t = withoutLow(pl + ph);
        double u = t * 6.93147182464599609375e-01;
        double v = (pl - (t - ph)) * 6.93147180559945286227e-01 + t * -1.90465429995776804525e-09;
        z = u + v;
        double w = v - (z - u);
        t = z * z;
        double p = z - t * (1.66666666666666019037e-01 + t * (-2.77777777770155933842e-03 + t * (6.61375632143793436117e-05
                + t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))));
        double r = z * p / (p - 2.0) - (w + z * w);
        z = 1.0 - (r - z);
        j = high(z) + (n << 20);
        z = j >> 20 <= 0 ? Math.scalb(z, n) : withHigh(z, j);
        return sign * z;
    }

    /** 0: no integer, 1: an odd one, 2: an even one. */
    private static int parity(int high, int low) {
        if (high >= 0x43400000) {
            return 2;
        }
        if (high < 0x3ff00000) {
            return 0;
        }
        int k = (high >> 20) - 0x3ff;
        if (k > 20) {
            int j = low >>> 52 - k;
            return j << 52 - k == low ? 2 - (j & 1) : 0;
        }
        if (low != 0) {
            return 0;
        }
        int j = high >> 20 - k;
        return j << 20 - k == high ? 2 - (j & 1) : 0;
    }
}
