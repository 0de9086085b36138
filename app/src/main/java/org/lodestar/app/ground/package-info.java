/** What the house stands on: database, migrations, time, identifiers, who acts in a transaction. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.lodestar.app.ground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
