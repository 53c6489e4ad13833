/**
 * Measures, as ratios to a peer in the same run; run by {@code mvn -Pbench verify}, which prints the table of
 * {@code docs/performance.md} to {@code target/performance.md}. Nothing here is a timed test: a slow machine fails no build.
 */
package fr.technolucide.bench;
