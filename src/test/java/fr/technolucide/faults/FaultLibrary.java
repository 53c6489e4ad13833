package fr.technolucide.faults;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** The library of {@code faults.c}; calls fail in a process that was started with it alone. */
final class FaultLibrary {

    private final MethodHandle arm;
    private final MethodHandle seen;
    private final MethodHandle cut;

    /** @param library the compiled file */
    @SuppressWarnings("restricted")
    FaultLibrary(Path library) {
        Linker linker = Linker.nativeLinker();
        SymbolLookup symbols = SymbolLookup.libraryLookup(library, Arena.global());
        arm = linker.downcallHandle(
                symbols.findOrThrow("faults_arm"),
                FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
        cut = linker.downcallHandle(
                symbols.findOrThrow("faults_cut"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        seen = linker.downcallHandle(symbols.findOrThrow("faults_seen"), FunctionDescriptor.of(ValueLayout.JAVA_LONG));
    }

    /** Compiles it; empty where there is no compiler of C. */
    static Optional<Path> compile(Path folder) throws IOException, InterruptedException {
        Path source = folder.resolve("faults.c");
        Path library = folder.resolve("faults.so");
        try (InputStream in = FaultLibrary.class.getResourceAsStream("/faults/faults.c")) {
            Files.copy(Objects.requireNonNull(in), source);
        }
        try {
            Process compiler = new ProcessBuilder(
                            "gcc", "-shared", "-fPIC", "-O1", "-o", library.toString(), source.toString(), "-ldl")
                    .inheritIO()
                    .start();
            return compiler.waitFor() == 0 ? Optional.of(library) : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /**
     * @param match part of the path of the files that count
     * @param at    the call that fails, counted from 1
     */
    void arm(String match, FaultMode mode, long at) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(mode.code());
            arm.invokeExact(arena.allocateFrom(match), name, at);
        } catch (Throwable unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /**
     * Shuts down the file system of a folder as a power cut does: what it did not write out yet is gone.
     *
     * @return false where that is not possible
     */
    boolean cut(Path folder) {
        try (Arena arena = Arena.ofConfined()) {
            return (int) cut.invokeExact(arena.allocateFrom(folder.toString())) == 0;
        } catch (Throwable unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** Returns the number of calls that matched since it was armed. */
    long seen() {
        try {
            return (long) seen.invokeExact();
        } catch (Throwable unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
