/**
 * Candidate pairs of a linkage looked at on Apache Spark. Records travel once, as numbers and
 * dictionaries, to every machine; what is shared out is the work, block by block, and each machine
 * walks its blocks with the same kernels as the JVM does. May import {@code org.lodestar.linkage}
 * and Spark.
 */
@NullMarked
package org.lodestar.linkage.spark;

import org.jspecify.annotations.NullMarked;
