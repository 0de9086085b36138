/**
 * Nameless facts, heard from every module since its first day: taken over in an order that leads
 * nowhere, tallied by the formulas of indicators, closed by periods that are sealed and do not
 * change. Past it nothing has a name.
 */
@ApplicationModule(allowedDependencies = {"ground", "audit", "members"})
@NullMarked
package org.lodestar.app.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
