package fr.technolucide;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPool;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Top-level classes do not depend on each other in circles (strongly connected components; Tarjan 1972), but for those
 * listed: each is one idea in several types. The list may only shrink: a class listed that stands in no circle is a
 * violation too.
 */
final class CircleCondition extends ArchCondition<JavaClass> {

    private final String root;
    private final List<Set<String>> known;
    private final Map<String, Set<String>> uses = new TreeMap<>();

    /** @param known the circles that are let be, by the names of their classes below {@code root} */
    CircleCondition(String root, List<Set<String>> known) {
        super("stand in no circle of classes");
        this.root = root;
        this.known = known;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Set<String> used = uses.computeIfAbsent(name(type), none -> new TreeSet<>());
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (target.getPackageName().startsWith(root + ".") && !name(target).equals(name(type))) {
                used.add(name(target));
            }
        }
        named(type)
                .filter(other -> other.startsWith(root + "."))
                .map(this::name)
                .filter(other -> !other.equals(name(type)))
                .forEach(used::add);
    }

    /** Returns the classes that the file of a class names: those whose constants it took as well, which no call shows. */
    private static Stream<String> named(JavaClass type) {
        ConstantPool pool = ClassFile.of().parse(bytes(type)).constantPool();
        return StreamSupport.stream(pool.spliterator(), false)
                .filter(ClassEntry.class::isInstance)
                .map(entry -> ((ClassEntry) entry).asInternalName())
                .filter(name -> !name.startsWith("["))
                .map(name -> name.replace('/', '.'));
    }

    private static byte[] bytes(JavaClass type) {
        try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void finish(ConditionEvents events) {
        Set<String> met = new HashSet<>();
        for (Set<String> circle : new Components(uses).circles()) {
            met.addAll(circle);
            if (known.stream().noneMatch(let -> let.containsAll(circle))) {
                events.add(SimpleConditionEvent.violated(circle, "A circle of classes: " + circle));
            }
        }
        known.stream()
                .flatMap(Set::stream)
                .filter(name -> !met.contains(name))
                .forEach(name ->
                        events.add(SimpleConditionEvent.violated(name, name + " stands in no circle any more")));
    }

    private String name(JavaClass type) {
        return name(type.getName());
    }

    private String name(String type) {
        String name = type.substring(root.length() + 1);
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** The strongly connected components of a graph. */
    private static final class Components {

        private final Map<String, Set<String>> graph;
        private final Map<String, Integer> order = new HashMap<>();
        private final Map<String, Integer> lowest = new HashMap<>();
        private final Deque<String> path = new ArrayDeque<>();
        private final List<Set<String>> circles = new ArrayList<>();

        Components(Map<String, Set<String>> graph) {
            this.graph = graph;
            graph.keySet().forEach(this::visit);
        }

        /** Returns the components of more than one node. */
        List<Set<String>> circles() {
            return circles;
        }

        private void visit(String node) {
            if (order.containsKey(node)) {
                return;
            }
            order.put(node, order.size());
            lowest.put(node, order.get(node));
            path.push(node);
            for (String next : graph.getOrDefault(node, Set.of())) {
                visit(next);
                if (path.contains(next)) {
                    lowest.merge(node, lowest.get(next), Math::min);
                }
            }
            if (lowest.get(node).equals(order.get(node))) {
                Set<String> component = new TreeSet<>();
                String last;
                do {
                    last = path.pop();
                    component.add(last);
                } while (!last.equals(node));
                if (component.size() > 1) {
                    circles.add(component);
                }
            }
        }
    }
}
