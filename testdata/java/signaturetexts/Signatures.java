import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

/** Signature attributes as no compiler writes them: what is said about each of them, and when. */
public class Signatures {
    static final class Loader extends ClassLoader {
        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    static final String[] CLASSES = {"<T:Ljava/lang/Object;>Ljava/lang/Object;", "<T::Ljava/lang/Comparable<-TT;>;U:TT;>Ljava/util/ArrayList<TT;>;Ljava/lang/Runnable;",
        "Ljava/util/Map<Ljava/lang/String;[TT;>.Entry<*+[I>;", "<A:[I>Ljava/util/List<*>;", "Ljava/util/AbstractMap<*-Ljava/lang/String;>.SimpleEntry<[[J*>;Ljava/util/List<[B>;"};
    static final String[] METHODS = {"<X:Ljava/lang/Exception;>(TX;[ILjava/util/List<+TX;>;)TX;^TX;^Ljava/io/IOException;", "()V", "(Ljava/util/Map$Entry<**>;D)[[Ljava/util/List<Ljava/lang/String;>;", "(J[Z)Ljava/util/Map<*[C>.Entry<**>;"};
    static final String[] FIELDS = {"TT;", "[[TT;", "Ljava/util/List<[TT;>;", "Ljava/util/Map<*TT;>.Entry<-[TT;+Ljava/util/List<*>;>;", "Ljava/lang/String;"};
    static final String CHARS = "LT<>;:/.[(*+-)VIJZ^$Q  ";

    static String bent(Random random, String s) {
        int rounds = 1 + random.nextInt(2);
        for (int i = 0; i < rounds; i++) {
            int at = s.isEmpty() ? 0 : random.nextInt(s.length());
            char c = CHARS.charAt(random.nextInt(CHARS.length()));
            switch (random.nextInt(6)) {
                case 0 -> s = s.isEmpty() ? s : s.substring(0, at) + s.substring(at + 1);
                case 1 -> s = s.substring(0, at) + c + s.substring(at);
                case 2 -> s = s.isEmpty() ? s : s.substring(0, at) + c + s.substring(at + 1);
                case 3 -> s = s.substring(0, at);
                case 4 -> s = s + c;
                default -> s = s.substring(0, at) + s.substring(at / 2);
            }
        }
        return s;
    }

    static String text(Object o) {
        if (o instanceof TypeVariable<?> v) {
            return v.getName() + Arrays.toString(Arrays.stream(v.getBounds()).map(Type::getTypeName).toArray());
        }
        return o instanceof Type t ? t.getTypeName() : o instanceof Object[] a ? Arrays.stream(a).map(Signatures::text).toList().toString() : String.valueOf(o);
    }

    static void show(String what, Callable<?> c) {
        String line;
        try {
            line = text(c.call());
        } catch (Throwable t) {
            line = t + (t.getCause() == null ? "" : " because of " + t.getCause());
        }
        System.out.println("  " + what + ": " + line.replace('\n', '|').replace('\t', ' '));
    }

    static Class<?> make(String ofClass, String ofMethod, String ofField) {
        return new Loader().define(ClassFile.of().build(ClassDesc.of("Made"), b -> {
            ConstantPoolBuilder pool = b.constantPool();
            if (ofClass != null) {
                b.with(SignatureAttribute.of(pool.utf8Entry(ofClass)));
            }
            b.withField("field", ConstantDescs.CD_Object, f -> {
                if (ofField != null) {
                    f.with(SignatureAttribute.of(pool.utf8Entry(ofField)));
                }
            });
            b.withMethod("method", MethodTypeDesc.of(ConstantDescs.CD_void), ClassFile.ACC_PUBLIC | ClassFile.ACC_ABSTRACT, m -> {
                if (ofMethod != null) {
                    m.with(SignatureAttribute.of(pool.utf8Entry(ofMethod)));
                }
            });
            b.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_ABSTRACT);
        }));
    }

    static void ofClass(String signature) {
        System.out.println("class " + signature);
        Class<?> c = make(signature, null, null);
        show("variables", c::getTypeParameters);
        show("super", c::getGenericSuperclass);
        show("interfaces", c::getGenericInterfaces);
        show("string", c::toGenericString);
    }

    static void ofMethod(String signature) throws Exception {
        System.out.println("method " + signature);
        Method m = make("<T:Ljava/lang/Object;>Ljava/lang/Object;", signature, null).getMethod("method");
        show("variables", m::getTypeParameters);
        show("parameters", m::getGenericParameterTypes);
        show("result", m::getGenericReturnType);
        show("exceptions", m::getGenericExceptionTypes);
        show("string", m::toGenericString);
    }

    static void ofField(String signature) throws Exception {
        System.out.println("field " + signature);
        Class<?> c = make("<T:Ljava/lang/Object;>Ljava/lang/Object;", null, signature);
        show("type", c.getDeclaredField("field")::getGenericType);
        show("string", c.getDeclaredField("field")::toGenericString);
    }

    public static void main(String[] args) throws Exception {
        Random random = new Random(args.length > 0 ? Long.parseLong(args[0]) : 7);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 110;
        for (String s : List.of("", "L", "T", "[", "<", "<>Ljava/lang/Object;", "<T>Ljava/lang/Object;", "<T:>Ljava/lang/Object;", "V", "I", "LQ;", "Ljava/lang/Object", "Ljava.lang.Object;")) {
            ofClass(s);
            ofMethod(s);
            ofField(s);
        }
        for (int i = 0; i < rounds; i++) {
            ofClass(bent(random, CLASSES[i % CLASSES.length]));
            ofMethod(bent(random, METHODS[i % METHODS.length]));
            ofField(bent(random, FIELDS[i % FIELDS.length]));
        }
    }
}
