@NullMarked
package org.lodestar.app.triage.domain;

import org.jspecify.annotations.NullMarked;
