package java.security.spec;

/** The name of the curve that keys are to be made on. */
public class ECGenParameterSpec extends NamedParameterSpec {
    public ECGenParameterSpec(String stdName) {
        super(stdName);
    }

    @Override
    public String getName() {
        return super.getName();
    }
}
