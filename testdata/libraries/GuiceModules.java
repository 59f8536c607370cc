// library-if-installed: guice-no-aop atinject-jsr330-api guava aopalliance
// flags: --sun-misc-unsafe-memory-access=allow
import com.google.inject.*;
import javax.inject.Named;
/** Guice: bindings, scopes, errors. */
public class GuiceModules {
    interface S {
        String go();
    }
    static class I implements S {
        @Inject D d;
        public String go() {
            return "i"+d.v();
        }
    }
    @Singleton static class D {
        static int n;
        D() {
            n++;
        }
        String v() {
            return "d"+n;
        }
    }
    interface M {
    }
    static class Need {
        @Inject Need(M m) {
        }
    }
    public static void main(String[] a) {
        Injector i = Guice.createInjector(new AbstractModule(){ protected void configure(){ bind(S.class).to(I.class); bind(String.class).annotatedWith(com.google.inject.name.Names.named("x")).toInstance("named"); } @Provides Integer p(@com.google.inject.name.Named("x") String s){ return s.length(); } });
        System.out.println(i.getInstance(S.class).go()+i.getInstance(S.class).go()+i.getInstance(Integer.class));
        try {
            i.getInstance(Need.class);
        } catch (ConfigurationException e) {
            System.out.println(e.getMessage());
        }
    }
}
