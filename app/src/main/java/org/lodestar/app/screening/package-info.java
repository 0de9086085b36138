/**
 * The screening aid, for everybody and for staff: what signs mean together, before anything is
 * reported; and the check of a job offer, which runs in the reader's browser. It stores nothing;
 * what was ticked can be taken along by a later room.
 */
@ApplicationModule(allowedDependencies = {"ground", "site", "members"})
@NullMarked
package org.lodestar.app.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
