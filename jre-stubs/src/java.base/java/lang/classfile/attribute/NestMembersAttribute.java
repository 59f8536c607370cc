package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.util.List;
import jdk.internal.classfile.impl.ClassAttributes;
import jdk.internal.classfile.impl.Scratch;

/** The members of a host's nest (JVMS 4.7.29). */
public interface NestMembersAttribute extends Attribute<NestMembersAttribute>, ClassElement {
    List<ClassEntry> nestMembers();

    static NestMembersAttribute of(List<ClassEntry> nestMembers) {
        return new ClassAttributes.NestMembersImpl(nestMembers);
    }

    static NestMembersAttribute of(ClassEntry... nestMembers) {
        return of(List.of(nestMembers));
    }

    static NestMembersAttribute ofSymbols(List<ClassDesc> nestMembers) {
        return of(Scratch.types(nestMembers));
    }

    static NestMembersAttribute ofSymbols(ClassDesc... nestMembers) {
        return ofSymbols(List.of(nestMembers));
    }
}
