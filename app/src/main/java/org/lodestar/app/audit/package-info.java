/**
 * Who saw or did what, and why: events that are only ever inserted, written in the same
 * transaction, chained and signed afterwards, and a verifier that finds what was tampered with.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground"})
package org.lodestar.app.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
