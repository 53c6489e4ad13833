/** Classes that each break one wall on purpose, so that {@link fr.technolucide.ArchitectureTest} sees its rules red. */
package fr.technolucide.archsamples;
