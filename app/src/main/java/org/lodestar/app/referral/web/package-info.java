@NullMarked
package org.lodestar.app.referral.web;

import org.jspecify.annotations.NullMarked;
