package javax.management;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Attributes in a list. */
public class AttributeList extends ArrayList<Object> {
    private static final long serialVersionUID = -4077085769279709076L;

    public AttributeList() {
    }

    public AttributeList(int initialCapacity) {
        super(initialCapacity);
    }

    public AttributeList(AttributeList list) {
        super(list);
    }

    public AttributeList(List<Attribute> list) {
        super((Collection<?>) list);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public List<Attribute> asList() {
        return (List<Attribute>) (List) this;
    }

    public void add(Attribute object) {
        super.add(object);
    }

    public void add(int index, Attribute object) {
        super.add(index, object);
    }

    public void set(int index, Attribute object) {
        super.set(index, object);
    }

    public boolean addAll(AttributeList list) {
        return super.addAll(list);
    }

    public boolean addAll(int index, AttributeList list) {
        return super.addAll(index, list);
    }
}
