@NullMarked
package org.lodestar.app.triage.store;

import org.jspecify.annotations.NullMarked;
