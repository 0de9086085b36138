@NullMarked
package org.lodestar.app.retention.web;

import org.jspecify.annotations.NullMarked;
