package javax.lang.model.element;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** The interface ModuleElement of JSR 269, the model of the language. */
public interface ModuleElement extends Element, QualifiedNameable {
    TypeMirror asType();

    Name getQualifiedName();

    Name getSimpleName();

    List<? extends Element> getEnclosedElements();

    boolean isOpen();

    boolean isUnnamed();

    Element getEnclosingElement();

    List<? extends Directive> getDirectives();

    /** The interface Directive of JSR 269, the model of the language. */
    interface Directive {
        DirectiveKind getKind();

        <R, P> R accept(DirectiveVisitor<R, P> directiveVisitor, P object);
    }

    /** The kinds DirectiveKind of JSR 269, the model of the language. */
    enum DirectiveKind {
        REQUIRES, EXPORTS, OPENS, USES, PROVIDES;
    }

    /** The interface DirectiveVisitor of JSR 269, the model of the language. */
    interface DirectiveVisitor<R, P> {
        default R visit(Directive directive) {
            return directive.accept(this, null);
        }

        default R visit(Directive directive, P object) {
            return directive.accept(this, object);
        }

        R visitRequires(RequiresDirective requiresDirective, P object);

        R visitExports(ExportsDirective exportsDirective, P object);

        R visitOpens(OpensDirective opensDirective, P object);

        R visitUses(UsesDirective usesDirective, P object);

        R visitProvides(ProvidesDirective providesDirective, P object);

        default R visitUnknown(Directive directive, P object) {
            throw new UnknownDirectiveException(directive, object);
        }
    }

    /** The interface ExportsDirective of JSR 269, the model of the language. */
    interface ExportsDirective extends Directive {
        PackageElement getPackage();

        List<? extends ModuleElement> getTargetModules();
    }

    /** The interface OpensDirective of JSR 269, the model of the language. */
    interface OpensDirective extends Directive {
        PackageElement getPackage();

        List<? extends ModuleElement> getTargetModules();
    }

    /** The interface ProvidesDirective of JSR 269, the model of the language. */
    interface ProvidesDirective extends Directive {
        TypeElement getService();

        List<? extends TypeElement> getImplementations();
    }

    /** The interface RequiresDirective of JSR 269, the model of the language. */
    interface RequiresDirective extends Directive {
        boolean isStatic();

        boolean isTransitive();

        ModuleElement getDependency();
    }

    /** The interface UsesDirective of JSR 269, the model of the language. */
    interface UsesDirective extends Directive {
        TypeElement getService();
    }
}
