@NullMarked
package org.lodestar.app.triage.web;

import org.jspecify.annotations.NullMarked;
