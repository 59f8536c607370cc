package javax.xml.transform;

import java.util.Properties;

/** The interface Templates of JAXP 1.6. */
public interface Templates {
    Transformer newTransformer() throws TransformerConfigurationException;

    Properties getOutputProperties();
}
