/** Records of one entity, from weighted pairs: with plain components, and without their chains. */
@NullMarked
package org.lodestar.linkage.cluster;

import org.jspecify.annotations.NullMarked;
